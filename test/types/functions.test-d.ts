// Compiled by `npm run types`, never run: every line marked @ts-expect-error must not compile, all others must.
import {
  type Article,
  annotate,
  type ConsultEvent,
  EVENT_TYPES,
  type Event,
  type EventQuery,
  type EventSchema,
  extractEvents,
  type ProtestEvent,
  parseArticle,
  query,
  SECTORS,
  type Sector,
  type Story,
} from "tidings";
import { SAMPLE_EVENTS, SAMPLE_PUBLISHED, SAMPLE_TEXT } from "tidings/samples";
import { expectTypeOf } from "vitest";
import type { z } from "zod";

declare const story: Story;
declare const events: readonly Event[];

// The three functions.
expectTypeOf(parseArticle("text")).toEqualTypeOf<Article>();
expectTypeOf(annotate(parseArticle("text"))).toEqualTypeOf<Story>();
expectTypeOf(extractEvents("text", { published: "2021-04-23", merge: false })).toEqualTypeOf<Event[]>();
// @ts-expect-error: a date is an ISO string
parseArticle("text", { published: new Date() });
// @ts-expect-error: no such option
parseArticle("text", { publishd: "2021-04-23" });
// @ts-expect-error: annotate takes an article, extractEvents takes text
annotate("text");

// A query takes events, a story or stories, and nothing else.
expectTypeOf(query(events)).toEqualTypeOf<EventQuery<Event>>();
expectTypeOf(query(story)).toEqualTypeOf<EventQuery<Event>>();
expectTypeOf(query([story])).toEqualTypeOf<EventQuery<Event>>();
// @ts-expect-error: not text
query("text");

// Types narrow with the steps, and stay narrow.
expectTypeOf(query(events).type("CONSULT")).toEqualTypeOf<EventQuery<ConsultEvent>>();
expectTypeOf(query(events).type("CONSULT").actor("USA").during("2021").toArray()).toEqualTypeOf<ConsultEvent[]>();
expectTypeOf(query(events).type("CONSULT", "PROTEST").toArray()).toEqualTypeOf<(ConsultEvent | ProtestEvent)[]>();
query(events)
  .type("CONSULT")
  .where((event) => event.mode === "phone");
query(events)
  .type("CONSULT")
  // @ts-expect-error: a mode of PROTEST is none of CONSULT
  .where((event) => event.mode === "hunger");
const isCall = (event: Event): event is ConsultEvent => event.type === "CONSULT" && event.mode === "phone";
expectTypeOf(query(events).where(isCall).toArray()).toEqualTypeOf<ConsultEvent[]>();
for (const event of query(story).type("PROTEST")) expectTypeOf(event).toEqualTypeOf<ProtestEvent>();
// @ts-expect-error: no such type
query(events).type("FIGHT");
// @ts-expect-error: PROTEST has been filtered out
query(events).type("CONSULT").type("PROTEST");
// @ts-expect-error: no such status
query(events).status("done");
// @ts-expect-error: no such sector
query(events).actor({ sector: "GOVERNMENT" });

// Data and schemas.
expectTypeOf(SAMPLE_EVENTS).toEqualTypeOf<readonly Event[]>();
expectTypeOf(SAMPLE_TEXT).toBeString();
expectTypeOf(SAMPLE_PUBLISHED).toBeString();
expectTypeOf<z.infer<typeof EventSchema>>().toEqualTypeOf<Event>();
expectTypeOf(SECTORS).toHaveProperty("GOV");
expectTypeOf<keyof typeof SECTORS>().toEqualTypeOf<Sector>();
expectTypeOf(EVENT_TYPES.CONSULT.modes).toHaveProperty("phone");
