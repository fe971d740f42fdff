import { RECIPROCAL_TYPES } from "../data/reciprocal-types.js";
import { TidingsError } from "../text/index.js";
import type { AnyEvent } from "./own-event.js";
import type { Participant } from "./schema.js";

/** An event with the other reports of the same happening. */
export type Deduped<E extends AnyEvent> = E & {
  /** The reports that were left out for this one, whole, each with the evidence of its own story. */
  copies: E[];
};

/** Options of {@link dedupe}. */
export interface DedupeOptions<E extends AnyEvent = AnyEvent> {
  /** How far apart two reports of one happening may date it: the same `"day"` unless said otherwise; `"ever"` asks no date. */
  readonly per?: "day" | "month" | "year" | "ever";
  /** What reports of one happening have in common, instead of {@link dedupeKey}; `undefined` keeps an event apart. */
  readonly key?: (event: E) => string | undefined;
}

/** How much of an ISO date a unit keeps. */
const KEPT = { day: 10, month: 7, year: 4, ever: 0 } as const;
const MUTUAL: ReadonlySet<string> = new Set(RECIPROCAL_TYPES);

/**
 * Leaves one event of each happening: for syndicated copies of a story, for several stories of one day, for the
 * one-a-day filter that event data are counted with. The surest report stays, at the place of the first; the others are
 * its `copies`, so no evidence is lost. Give events of several stories as one list; fields that you add, such as the id of
 * the article, stay on them.
 *
 * Throws `TidingsError` `INVALID_INPUT` where it is given no events, `INVALID_OPTION` for a wrong option.
 *
 * @example
 * ```ts
 * import { dedupe, extractEvents } from "tidings";
 *
 * const published = "2024-05-08";
 * const reports = [
 *   "Kenyan police arrested nine Ugandan traders on Monday.",
 *   "Nine Ugandan traders were arrested by Kenyan police on Monday.",
 *   "Kenyan police arrested nine Ugandan traders on Tuesday.",
 * ].flatMap((text, article) => extractEvents(text, { published }).map((event) => ({ ...event, article })));
 * const events = dedupe(reports);
 * events.map(({ article, copies }) => [article, ...copies.map((copy) => copy.article)]); // => [[0, 1], [2]]
 * dedupe(reports, { per: "month" }).length; // => 1
 * ```
 */
export function dedupe<E extends AnyEvent>(events: Iterable<E>, options: DedupeOptions<E> = {}): Deduped<E>[] {
  const { per = "day", key = (event: E) => dedupeKey(event, per) } = options;
  check(events, per, key);
  const groups = new Map<string, E[]>();
  for (const event of events) {
    const own = key(event) ?? `id ${event.id}`;
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [event]);
    else group.push(event);
  }
  return [...groups.values()].map((group) => {
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return { ...best, copies: group.filter((event) => event !== best) };
  });
}

/**
 * What two reports of one happening have in common: type, mode, status, who acts and to whom by country and sector (by words
 * where there is neither; in either order where the act is mutual), and the day. `undefined` where that says too little:
 * nobody's country is known and no place's, or there is no date.
 *
 * @example
 * ```ts
 * import { dedupeKey, extractEvents } from "tidings";
 *
 * const [event] = extractEvents("Kenyan police arrested nine Ugandan traders on Monday.", { published: "2024-05-08" });
 * event && dedupeKey(event); // => "COERCE arrest|occurred|KEN COP|UGA BUS|2024-05-06"
 * event && dedupeKey(event, "month"); // => "COERCE arrest|occurred|KEN COP|UGA BUS|2024-05"
 * ```
 */
export function dedupeKey(event: AnyEvent, per: NonNullable<DedupeOptions["per"]> = "day"): string | undefined {
  const { type, mode, status, actors, recipients, time, place } = event;
  const isKnown = [...actors, ...recipients].some(({ country }) => country !== undefined) || place?.country !== undefined;
  const moment = (time?.start ?? time?.end ?? "").slice(0, KEPT[per]);
  if (!isKnown || (per !== "ever" && moment.length < KEPT[per])) return undefined;
  const sides = [sideOf(actors), sideOf(recipients)];
  if (MUTUAL.has(type)) sides.sort().reverse();
  const where = [...actors, ...recipients].some(({ country }) => country !== undefined) ? [] : [place?.country ?? ""];
  return [mode === undefined ? type : `${type} ${mode}`, status, ...sides, ...where, ...(per === "ever" ? [] : [moment])].join(
    "|",
  );
}

function sideOf(side: readonly Participant[]): string {
  const names = side.map(({ country, sector, text }) => {
    const codes = [country, sector].filter((code) => code !== undefined).join(" ");
    return codes === "" ? text.toLowerCase().replace(/^(the|an?) /, "") : codes;
  });
  return [...new Set(names)].sort().join(" + ");
}

function check(events: unknown, per: unknown, key: unknown): void {
  if (typeof events !== "object" || events === null || !(Symbol.iterator in events))
    throw new TidingsError(
      "INVALID_INPUT",
      "dedupe() takes a list of events; for stories give stories.flatMap(({ events }) => events).",
    );
  if (typeof per !== "string" || !Object.hasOwn(KEPT, per))
    throw new TidingsError("INVALID_OPTION", `per is one of ${Object.keys(KEPT).join(", ")}, not ${JSON.stringify(per)}.`);
  if (typeof key !== "function") throw new TidingsError("INVALID_OPTION", `key is a function of an event, not ${typeof key}.`);
}
