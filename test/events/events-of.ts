import { annotate, type Event, type Participant, parseArticle, type Story } from "tidings";
import { describe, expect, it } from "vitest";

/** A Thursday: the day of publication where a case names none. */
export const PUBLISHED = "2023-06-15";

/** Cases that fail today, by the class of the fault. A list only shrinks: a case that passes must leave it. */
export type KnownFailures = Readonly<Record<string, readonly string[]>>;

/** A sentence and what is expected of it. */
export type Case<T = string> = readonly [sentence: string, expected: T];

/** The annotated story of `text`. */
export const storyOf = (text: string, published = PUBLISHED): Story => annotate(parseArticle(text, { published }));

/** A participant as its country and sector, or its words in quotation marks where it has neither. */
export const nameOf = ({ text, country, sector }: Participant): string =>
  [country, sector].filter((part) => part !== undefined).join(" ") || `"${text}"`;

/** A side as its participants, `-` for none. */
export const sideOf = (side: readonly Participant[]): string => side.map(nameOf).join(" + ") || "-";

/** An event on one line: `RETREAT withdraw planned | RUS GOV -> UKR`. */
export const lineOf = ({ type, mode, status, actors, recipients }: Event): string =>
  `${[type, mode, status].filter((part) => part !== undefined).join(" ")} | ${sideOf(actors)} -> ${sideOf(recipients)}`;

/** The events of `text`, one line each. */
export const eventsOf = (text: string, published?: string): string[] => storyOf(text, published).events.map(lineOf);

/** One test a case: `expected` is what `read` gives for the sentence; known failures must fail. */
export function specify<T>(
  cases: readonly Case<T>[],
  known: KnownFailures,
  read: (sentence: string, expected: T) => unknown,
): void {
  const failing = new Set(Object.values(known).flat());
  for (const [sentence, expected] of cases) {
    (failing.has(sentence) ? it.fails : it)(sentence, () => expect(read(sentence, expected)).toEqual(expected));
  }
}

/** Holds that every known failure names a case, once, and that no sentence stands twice. */
export function holdTogether(cases: readonly Case<unknown>[], known: KnownFailures): void {
  describe("the table", () => {
    const sentences = cases.map(([sentence]) => sentence);
    it("has every sentence once", () => expect(sentences.filter((text, at) => sentences.indexOf(text) !== at)).toEqual([]));
    it("has every known failure, each in one class", () => {
      const failing = Object.values(known).flat();
      expect(failing.filter((text, at) => !sentences.includes(text) || failing.indexOf(text) !== at)).toEqual([]);
    });
  });
}

/** Acts of both sides may have either side first. */
const MUTUAL = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"]);

const countriesOf = (...sides: readonly Participant[][]): string =>
  [...new Set(sides.flat().flatMap(({ country }) => country ?? []))].sort().join("+");

const sorted = (codes: string): string => [...new Set(codes.split("+"))].sort().join("+");

/**
 * The case's own wording where an event of its type has its sides, else what the sentence has; `*` leaves a side open.
 */
export function reportIn(sentence: string, expected: string): string {
  const [types = "", actors = "", , recipients = ""] = expected.split(" ");
  const { events } = storyOf(sentence);
  const isRight = events.some(({ codes, actors: who, recipients: whom }) => {
    if (!types.split("/").includes(codes.plover)) return false;
    const isActing = actors === "*" || countriesOf(who) === sorted(actors);
    const isForward = isActing && (recipients === "*" || countriesOf(whom) === sorted(recipients));
    const all = [...actors.split("+"), ...(recipients === "*" ? [] : recipients.split("+"))].join("+");
    return isForward || (MUTUAL.has(codes.plover) && countriesOf(who, whom) === sorted(all));
  });
  return isRight
    ? expected
    : events
        .map(({ codes, actors: who, recipients: whom }) => `${codes.plover} ${countriesOf(who)} -> ${countriesOf(whom)}`)
        .join(", ");
}

/** The case's own wording where it has all codes of the sentence (`TYPE mode + TYPE`, `or` between what is right), else these. */
export function codesIn(sentence: string, expected: string): string {
  const codes = storyOf(sentence).events.map((event) =>
    [event.codes.plover, event.codes.plover === event.type ? event.mode : undefined]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  const found = codes.join(" + ") || "no event";
  return expected.split(" or ").includes(found) ? expected : found;
}
