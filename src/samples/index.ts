/**
 * Room `samples`: nothing comes in. Out go one news story, its date, and its events as typed records modelled by hand,
 * to query while reading the docs and to test against. It parses nothing: what tidings itself finds in the story is up
 * to `annotate`.
 */
export { SAMPLE_EVENTS } from "./events.js";
export { SAMPLE_PUBLISHED, SAMPLE_TEXT } from "./story.js";
