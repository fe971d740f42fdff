// Compiled by `npm run types`, never run: every line marked @ts-expect-error must not compile, all others must.
import {
  type AnyEvent,
  annotate,
  type ConsultEvent,
  type Deduped,
  dedupe,
  defineLexicon,
  type Event,
  type EventQuery,
  type EventWith,
  explain,
  extractEvents,
  indexed,
  type OwnEntry,
  type OwnEvent,
  parseArticle,
  query,
  type Story,
} from "tidings";
import { toPlover } from "tidings/formats";
import { expectTypeOf } from "vitest";

const article = parseArticle("text");
const lexicon = defineLexicon([
  { type: "RECALL", mode: "voluntary", verbs: "recall", object: "toy" },
  { type: "RECALL", mode: "ordered", nouns: "recall" },
  { type: "TAKEOVER", verbs: "acquire" },
  { type: "SANCTION", mode: "discontinue", verbs: "delist", cameo: "163" },
]);

type Recall = OwnEvent<"RECALL", "voluntary" | "ordered">;
type Takeover = OwnEvent<"TAKEOVER", never>;

// A lexicon of one's own adds its types to what annotate gives, inline as well as defined.
const story = annotate(article, { lexicon });
expectTypeOf(story).toEqualTypeOf<Story<Event | Recall | Takeover>>();
expectTypeOf<EventWith<typeof lexicon>>().toEqualTypeOf<Event | Recall | Takeover>();
expectTypeOf(extractEvents("text", { lexicon })).toEqualTypeOf<(Event | Recall | Takeover)[]>();
expectTypeOf(annotate(article, { lexicon: [{ type: "RECALL", verbs: "recall" }] }).events).toEqualTypeOf<
  (Event | OwnEvent<"RECALL", never>)[]
>();
const wider = [...lexicon, { type: "STRIKE_VOTE", verbs: "ballot" }] as const;
expectTypeOf(annotate(article, { lexicon: wider }).events).toEqualTypeOf<
  (Event | Recall | Takeover | OwnEvent<"STRIKE_VOTE", never>)[]
>();
// Lines for PLOVER's types add none.
expectTypeOf(annotate(article, { lexicon: [{ type: "CONSULT", verbs: "huddle", cameo: "040" }] })).toEqualTypeOf<Story>();
expectTypeOf(annotate(article, { merge: false })).toEqualTypeOf<Story>();

// Events narrow by own types, and modes with them.
const event = story.events[0];
if (event?.type === "RECALL") {
  expectTypeOf(event).toEqualTypeOf<Recall>();
  expectTypeOf(event.mode).toEqualTypeOf<"voluntary" | "ordered" | undefined>();
  // @ts-expect-error: a mode that no line of the type has
  event.mode === "visit";
}
if (event?.type === "TAKEOVER") expectTypeOf(event.mode).toEqualTypeOf<undefined>();
if (event?.type === "CONSULT") expectTypeOf(event).toEqualTypeOf<ConsultEvent>();
// @ts-expect-error: no line has the type
event?.type === "MERGER";
// @ts-expect-error: an event of a type of one's own need not have codes
event?.codes.plover;

// So do queries, dedupe and explain.
expectTypeOf(query(story)).toEqualTypeOf<EventQuery<Event | Recall | Takeover>>();
expectTypeOf(query([story]).type("RECALL").toArray()).toEqualTypeOf<Recall[]>();
expectTypeOf(query(story.events).type("RECALL").mode("ordered").first()).toEqualTypeOf<Recall | undefined>();
expectTypeOf(indexed(story).type("RECALL", "CONSULT").toArray()).toEqualTypeOf<(Recall | ConsultEvent)[]>();
expectTypeOf(query(query(story).type("TAKEOVER"))).toEqualTypeOf<EventQuery<Takeover>>();
expectTypeOf(query<EventWith<typeof lexicon>[]>([]).type("RECALL")).toEqualTypeOf<EventQuery<Recall>>();
expectTypeOf(dedupe(story.events)).toEqualTypeOf<Deduped<Event | Recall | Takeover>[]>();
explain(event, { lexicon });
// @ts-expect-error: no line has the type
query(story).type("MERGER");
// @ts-expect-error: a mode of another type
query(story).type("RECALL").mode("visit");
// @ts-expect-error: without the lexicon there is no such type
query(annotate(article)).type("RECALL");
// @ts-expect-error: PLOVER's format takes PLOVER's events
toPlover(story.events);

// What the compiler refuses in a line.
// @ts-expect-error: a line names a type
export const untyped: OwnEntry = { verbs: "recall" };
// @ts-expect-error: no such key
defineLexicon([{ type: "RECALL", verb: "recall" }]);
// @ts-expect-error: no mode of CONSULT
defineLexicon([{ type: "CONSULT", verbs: "huddle", cameo: "040", mode: "ordered" }]);
// @ts-expect-error: AGREE has no modes
defineLexicon([{ type: "AGREE", verbs: "shake", cameo: "030", mode: "ordered" }]);
// @ts-expect-error: PLOVER's types need a CAMEO code
defineLexicon([{ type: "CONSULT", verbs: "huddle" }]);
// @ts-expect-error: no such CAMEO code
defineLexicon([{ type: "RECALL", verbs: "recall", cameo: "999" }]);
// @ts-expect-error: no such slot of the actor
annotate(article, { lexicon: [{ type: "RECALL", verbs: "recall", actor: "someone" }] });
// @ts-expect-error: no such key
annotate(article, { lexicon: [{ type: "RECALL", verbs: "recall", objects: "toy" }] });
// @ts-expect-error: a list of lines
annotate(article, { lexicon: { type: "RECALL", verbs: "recall" } });

// A lexicon that is read at run time has types that nobody knows before.
declare const read: readonly OwnEntry[];
expectTypeOf(annotate(article, { lexicon: read }).events[0]?.type).toEqualTypeOf<string | undefined>();
expectTypeOf<Event>().toExtend<AnyEvent>();
