import { isIsoMoment, TidingsError } from "../text/index.js";

/** What the caller knows about a story; each value given here wins over what the text says. */
export interface ParseArticleOptions {
  /** When the story was published, ISO date or date-time: `2021-04-23`, `1998-02-19T08:02:00`. Kept as given. */
  readonly published?: string | undefined;
  /** When the story was last changed, ISO date or date-time. Kept as given. */
  readonly modified?: string | undefined;
  /** The headline. A first line that says the same is the headline block, full stop or not. */
  readonly title?: string | undefined;
  /** Where the story stands on the web. */
  readonly url?: string | undefined;
  /** Agency, paper or site that published it. */
  readonly source?: string | undefined;
  /** BCP 47 tag of the language; `"en"` where it is left out. */
  readonly language?: string | undefined;
  /** Who wrote it, without `By`. */
  readonly byline?: string | undefined;
  /** Section of the paper: `"World"`. */
  readonly section?: string | undefined;
}

const DATES = ["published", "modified"] as const;
const STRINGS = ["published", "modified", "title", "url", "source", "language", "byline", "section"] as const;

/** A BCP 47 tag: letters, then subtags of up to eight letters or digits. */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** Throws a `TidingsError` where the caller's `text` or `options` cannot be meant. */
export function checkArguments(text: unknown, options: unknown): void {
  if (typeof text !== "string") {
    throw new TidingsError(
      "INVALID_INPUT",
      `parseArticle needs the text of a story as a string, found ${describe(text)}. Read a file or a response into a string first.`,
    );
  }
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TidingsError(
      "INVALID_OPTION",
      `parseArticle takes its options as an object such as { published: "2021-04-23" }, found ${describe(options)}.`,
    );
  }
  const given = new Map<string, unknown>(Object.entries(options));
  for (const name of given.keys()) {
    if (!STRINGS.some((known) => known === name)) {
      throw new TidingsError(
        "INVALID_OPTION",
        `parseArticle has no option ${JSON.stringify(name)}. It takes ${STRINGS.join(", ")}.`,
      );
    }
  }
  for (const name of STRINGS) checkString(name, given.get(name));
  for (const name of DATES) checkDate(name, given.get(name));
  const language = given.get("language");
  if (typeof language === "string" && !LANGUAGE_TAG.test(language)) {
    throw new TidingsError(
      "INVALID_OPTION",
      `language should be a BCP 47 tag such as "en" or "en-GB", found ${JSON.stringify(language)}.`,
    );
  }
}

function checkString(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "string") {
    const hint = value instanceof Date ? " Give date.toISOString()." : "";
    throw new TidingsError("INVALID_OPTION", `${name} should be a string, found ${describe(value)}.${hint}`);
  }
  if (value.trim() === "" && !DATES.some((date) => date === name)) {
    throw new TidingsError("INVALID_OPTION", `${name} is empty. Leave the option out where there is nothing to say.`);
  }
}

function checkDate(name: string, value: unknown): void {
  if (typeof value !== "string" || isIsoMoment(value)) return;
  throw new TidingsError(
    "INVALID_DATE",
    `${name} should be an ISO date or date-time of the calendar such as "2021-04-23" or "2021-04-23T08:02:00Z", found ${JSON.stringify(value.slice(0, 60))}.`,
  );
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date";
  if (typeof value === "object") return "an object";
  return typeof value === "undefined" ? "nothing" : `a ${typeof value}`;
}
