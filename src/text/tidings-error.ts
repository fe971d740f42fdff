/**
 * What can go wrong through the caller's doing. News text never throws; broken containers and wrong options do.
 *
 * - `INVALID_DATE`: a date given by the caller is not an ISO date or date-time of the calendar.
 * - `INVALID_OPTION`: an option has the wrong type or an unknown value.
 * - `INVALID_INPUT`: what should be text, an article or events is something else.
 * - `TEXT_TOO_LONG`: the text is longer than `maxLength` allows.
 */
export type TidingsErrorCode = "INVALID_DATE" | "INVALID_OPTION" | "INVALID_INPUT" | "TEXT_TOO_LONG";

/**
 * The one error class of tidings. `code` is stable across versions, `message` says what was found and what to do.
 *
 * @example
 * ```ts
 * import { parseArticle, TidingsError } from "tidings";
 *
 * function codeOf(published: string): string | undefined {
 *   try {
 *     parseArticle("Talks ended.", { published });
 *   } catch (error) {
 *     if (error instanceof TidingsError) return error.code;
 *   }
 *   return undefined;
 * }
 * codeOf("2021-02-30"); // => "INVALID_DATE"
 * ```
 */
export class TidingsError extends Error {
  /** A stable name of what went wrong, for programs. */
  readonly code: TidingsErrorCode;

  /**
   * @param code - the stable name of what went wrong
   * @param message - what was found and what to do
   */
  constructor(code: TidingsErrorCode, message: string) {
    super(message);
    this.name = "TidingsError";
    this.code = code;
  }
}
