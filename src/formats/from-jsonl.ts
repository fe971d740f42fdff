import { z } from "zod";
import { TidingsError } from "../text/index.js";

/** A line that could not be read. */
export interface BadLine {
  /** Its number, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly reason: string;
}

/** What {@link fromJsonl} read. */
export interface JsonlContent<T> {
  /** The values of the good lines, in their order. */
  readonly values: T[];
  /** The lines that could not be read. */
  readonly problems: BadLine[];
}

/** Most issues of one line that are told. */
const MOST_ISSUES = 3;

/**
 * Reads JSON Lines, each line checked by a zod schema: `StorySchema` for stories, `EventSchema` for events. A line that
 * is no JSON, or not of the schema, is reported by its number and reason, and the good ones are read all the same. Takes
 * the whole text, or its pieces as they come, cut anywhere. Empty lines and a byte order mark do not count.
 * Source: JSON Lines, https://jsonlines.org; RFC 8259.
 *
 * Throws `TidingsError` `INVALID_INPUT` when it is given neither a string nor strings.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle, StorySchema } from "tidings";
 * import { fromJsonl, toJsonl } from "tidings/formats";
 *
 * const story = annotate(parseArticle("Talks ended in Vienna."));
 * const { values, problems } = fromJsonl([...toJsonl([story]), "{oops\n"], StorySchema);
 * values[0]?.article.text; // => "Talks ended in Vienna."
 * problems[0]?.line; // => 2
 * ```
 */
export function fromJsonl<T>(input: string | Iterable<string>, schema: z.ZodType<T>): JsonlContent<T> {
  const values: T[] = [];
  const problems: BadLine[] = [];
  let number = 0;
  for (const text of linesOf(input)) {
    number++;
    const line = number === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (line.trim() === "") continue;
    const read = readLine(line, schema);
    if ("reason" in read) problems.push({ line: number, reason: read.reason });
    else values.push(read.value);
  }
  return { values, problems };
}

function readLine<T>(line: string, schema: z.ZodType<T>): { value: T } | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { reason: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { value: parsed.data } : { reason: reasonOf(parsed.error) };
}

function reasonOf({ issues }: z.core.$ZodError): string {
  const told = issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => (path.length === 0 ? message : `${z.core.toDotPath(path)}: ${message}`));
  const more = issues.length - told.length;
  return told.join("; ") + (more > 0 ? `; and ${more} more` : "");
}

/** The lines of a text that comes in pieces, without their ends. */
function* linesOf(input: string | Iterable<string>): Generator<string> {
  let rest = "";
  for (const piece of piecesOf(input)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function* piecesOf(input: string | Iterable<string>): Generator<string> {
  if (typeof input === "string") {
    yield input;
    return;
  }
  if (typeof input !== "object" || input === null || !(Symbol.iterator in input)) throw refusal(input);
  for (const piece of input) {
    if (typeof piece !== "string") throw refusal(piece);
    yield piece;
  }
}

function refusal(found: unknown): TidingsError {
  const kind = found === null ? "null" : typeof found;
  return new TidingsError(
    "INVALID_INPUT",
    `fromJsonl() takes a text or pieces of one; it was given ${kind}. Decode bytes with TextDecoder first.`,
  );
}
