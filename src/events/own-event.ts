import type { z } from "zod";
import { EVENT_TYPES, type EventType, ModeNameSchema, TypeNameSchema } from "../ontology/index.js";
import { type Event, type EventBase, EventBaseSchema, EventCodesSchema } from "./schema.js";

/** Whether a type is one of PLOVER's. */
export const isPlover = (type: string): type is EventType => Object.hasOwn(EVENT_TYPES, type);

/**
 * What events of all types have, those of your own types too: what `query` and `dedupe` take. Codes stand where the type has them.
 *
 * @example
 * ```ts
 * import type { AnyEvent } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const typesOf = (events: readonly AnyEvent[]): string[] => events.map(({ type }) => type);
 * typesOf(SAMPLE_EVENTS).length === SAMPLE_EVENTS.length; // => true
 * ```
 */
export interface AnyEvent extends Omit<EventBase, "codes"> {
  /** Type of the act. */
  type: string;
  /** How it is done. */
  mode?: string;
  /** Codes that join the event with other data sets. */
  codes?: EventBase["codes"];
}

/**
 * An event of a type of your own, made by a line of your own lexicon. It has codes where the line names a CAMEO code.
 *
 * @example
 * ```ts
 * import { extractEvents, type OwnEvent } from "tidings";
 *
 * const isRecall = (event: { type: string }): event is OwnEvent<"RECALL"> => event.type === "RECALL";
 * const events = extractEvents("A French company recalled 900 toys.", {
 *   lexicon: [{ type: "RECALL", verbs: "recall", object: "toy car" }],
 * });
 * events.filter(isRecall)[0]?.quantity?.value; // => 900
 * ```
 */
export interface OwnEvent<T extends string = string, M extends string = string> extends AnyEvent {
  /** The name that your lexicon gives the type. */
  type: T;
  /** How it is done, as your lexicon says. */
  mode?: M;
}

/**
 * Shape of an event of a type of your own.
 *
 * @example
 * ```ts
 * import { OwnEventSchema } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * OwnEventSchema.safeParse({ ...SAMPLE_EVENTS[0], type: "RECALL" }).success; // => true
 * OwnEventSchema.safeParse({ ...SAMPLE_EVENTS[0], type: "a recall" }).success; // => false
 * ```
 */
export const OwnEventSchema: z.ZodType<OwnEvent> = EventBaseSchema.extend({
  type: TypeNameSchema,
  mode: ModeNameSchema.exactOptional(),
  codes: EventCodesSchema.exactOptional(),
}).meta({ id: "OwnEvent", description: "An event of a type of one's own" });

/** A line's mode, `never` where it has none. */
type ModeOfLine<L> = L extends { readonly mode: infer M extends string } ? M : never;

/** A line of a lexicon as far as the type of its events goes. */
interface TypedLine {
  /** The type that it names. */
  readonly type: string;
}

/** The types of the lines that are not PLOVER's. */
type OwnTypeOf<L extends readonly TypedLine[]> = Exclude<L[number]["type"], EventType>;

/**
 * The events that `annotate` may find with a lexicon: PLOVER's, and an {@link OwnEvent} for each type of its own with the
 * modes of that type's lines.
 *
 * @example
 * ```ts
 * import { defineLexicon, type EventWith } from "tidings";
 *
 * const lexicon = defineLexicon([{ type: "RECALL", mode: "by-law", verbs: "recall", object: "toy car" }]);
 * const isRecall = (event: EventWith<typeof lexicon>): boolean => event.type === "RECALL" && event.mode === "by-law";
 * isRecall.length; // => 1
 * ```
 */
export type EventWith<L extends readonly TypedLine[]> =
  | Event
  | { [T in OwnTypeOf<L>]: OwnEvent<T, ModeOfLine<Extract<L[number], Record<"type", T>>>> }[OwnTypeOf<L>];
