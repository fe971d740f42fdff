/**
 * Room `story`: the pipeline. An article goes in, a story with everything found in it comes out. Each stage lives in a
 * room of its own; here is only their order.
 */
export { annotate, type AnnotateOptions, extractEvents, type ExtractEventsOptions } from "./annotate.js";
export { type Story, StorySchema } from "./schema.js";
