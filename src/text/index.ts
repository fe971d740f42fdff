/**
 * Room `text`: what every other room needs and what knows nothing of news: spans, calendar strings, errors, hashing.
 * In come strings and offsets, out come plain values. It reads no language: no words, no sentences, no blocks.
 */
export { contentHash } from "./content-hash.js";
export { readFrontCoded } from "./front-coded.js";
export { type IsoMoment, IsoMomentSchema, isIsoMoment } from "./iso-moment.js";
export { covers, overlaps, type Span, SpanSchema, textAt, trimSpan } from "./span.js";
export { TidingsError, type TidingsErrorCode } from "./tidings-error.js";
