/**
 * Room `story`: the pipeline. An article goes in, a story with everything found in it comes out. Each stage lives in a
 * room of its own; here is only their order.
 */
export { type AnnotateOptions, annotate, type ExtractEventsOptions, extractEvents } from "./annotate.js";
export { type Story, StorySchema } from "./schema.js";
