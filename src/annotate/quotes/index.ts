/**
 * Room `annotate/quotes`: an article, its parsed sentences and its entities come in. Quotations go out, each with its
 * stretches, its cue and its speaker. It does not judge whether what is said is true, does not look inside a quotation
 * for further quotations, and does not parse anything itself.
 */
export { findQuotes } from "./find-quotes.js";
export {
  type CueClass,
  CueClassSchema,
  type Quote,
  type QuoteCue,
  QuoteCueSchema,
  QuoteSchema,
  type Speaker,
  SpeakerSchema,
} from "./schema.js";
