import { QUAD_COLOURS } from "../data/quad-colours.js";
import { STORY_PAGE_COLOURS, STORY_PAGE_CSS } from "../data/story-page-css.js";
import type { Story } from "../story/index.js";
import { TidingsError } from "../text/index.js";
import { drawTimeline } from "./draw-timeline.js";
import { escapeMarkup } from "./escape-markup.js";
import { eventTableHtml } from "./event-table-html.js";
import { oneLine } from "./event-title.js";
import { storyText } from "./story-text.js";
import { quadVariables, timelineStyle } from "./timeline-style.js";
import { dayText } from "./when-text.js";

/** Width that the timeline is drawn for, between that of a phone and that of its column, which scale it a little. */
const TIMELINE_WIDTH = 420;

/**
 * Writes a story as a web page that stands for itself: the text with its events, times, actors and quotations marked,
 * the timeline and the table of the events beside it. One file without script or outside resource, safe against whatever
 * the text holds, light or dark as the reader likes it, readable on a phone.
 * Source: HTML Living Standard; CSP 3 (the page forbids itself everything but its style).
 *
 * Throws `TidingsError` `INVALID_INPUT` when it is given no story.
 *
 * @example
 * ```ts
 * import { annotate, parseArticle } from "tidings";
 * import { toStoryHtml } from "tidings/formats";
 *
 * const page = toStoryHtml(annotate(parseArticle("Rebels <b>attacked</b> a police station in Colombia.")));
 * page.startsWith("<!doctype html>"); // => true
 * page.includes("<b>attacked"); // => false
 * ```
 */
export function toStoryHtml(story: Story): string {
  if (typeof story !== "object" || story === null || !("article" in story)) {
    throw new TidingsError(
      "INVALID_INPUT",
      "toStoryHtml() takes one story; make it with annotate(). For several, make a page for each.",
    );
  }
  const { article, events } = story;
  const title = article.title ?? oneLine(article.text.slice(0, 80));
  return `<!doctype html>
<html lang="${escapeMarkup(article.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="tidings">
<title>${escapeMarkup(oneLine(title)) || "Story"}</title>
<style>${styleOf()}</style>
</head>
<body>
<main>
<article class="story">
${storyText(story)}
</article>
<aside aria-label="What the story reports">
<h2>In the text</h2>
${legend()}
<h2>Timeline</h2>
${events.length === 0 ? '<p class="note">The story reports no events.</p>' : timelineOf(story)}
${events.length === 0 ? "" : `<h2>Events</h2>\n${eventTableHtml(story)}`}
</aside>
</main>
${footerOf(story)}
</body>
</html>
`;
}

function styleOf(): string {
  const { light, dark } = STORY_PAGE_COLOURS;
  return `:root{${light};${quadVariables("light")}}@media(prefers-color-scheme:dark){:root{${dark};${quadVariables("dark")}}}${timelineStyle()}${STORY_PAGE_CSS}`;
}

function legend(): string {
  const quads = Object.values(QUAD_COLOURS).map(({ short, name }) => `<li class="${short}"><b></b>${name}</li>`);
  const marks = [
    '<li><span class="trigger vc">act</span></li>',
    '<li><span class="clause">the clause that proves it</span></li>',
    '<li><span class="actor">actor</span></li>',
    '<li><span class="time">time</span></li>',
    '<li><span class="quote">quotation</span></li>',
  ];
  return `<ul class="legend">${marks.join("")}</ul>\n<ul class="legend">${quads.join("")}</ul>`;
}

function timelineOf({ events }: Story): string {
  const entries = events.map((event, index) => ({ event, href: `#event-${index + 1}` }));
  const { marks, height } = drawTimeline(entries, TIMELINE_WIDTH);
  const open = `<svg class="tidings-timeline" viewBox="0 0 ${TIMELINE_WIDTH} ${height}" role="img" aria-label="Timeline of ${events.length} events">`;
  return `<p class="note">Arrows: still open. Hollow: not done, or only its latest day is known. Long gaps are drawn shorter.</p>\n${open}${marks}</svg>`;
}

function footerOf({ article, events, quotes }: Story): string {
  const { published, source, url } = article;
  const known = [source && escapeMarkup(oneLine(source)), published && dayText(published), url && linkTo(url)].filter(
    (part) => part !== undefined && part !== "",
  );
  const counts = `${events.length} ${events.length === 1 ? "event" : "events"}, ${quotes.length} ${quotes.length === 1 ? "quotation" : "quotations"}`;
  return `<footer>${[...known, counts, "read by tidings"].join(" · ")}</footer>`;
}

/** Only addresses of the web become links; anything else ("javascript:…") stays text. */
function linkTo(url: string): string {
  const text = escapeMarkup(url);
  return /^https?:\/\//i.test(url) ? `<a href="${text}" rel="noopener noreferrer nofollow">${text}</a>` : text;
}
