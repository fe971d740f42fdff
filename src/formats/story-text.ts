import type { Block } from "../article/index.js";
import type { Story } from "../story/index.js";
import type { Span } from "../text/index.js";
import { nestMarks } from "./nest-marks.js";
import { storyMarks } from "./story-marks.js";
import type { TextMark } from "./text-mark.js";

const TAGS: { readonly [K in Block["kind"]]: string } = {
  metadata: "p",
  headline: "h1",
  byline: "p",
  dateline: "span",
  heading: "h2",
  paragraph: "p",
  caption: "p",
  list: "p",
  quote: "blockquote",
  boilerplate: "p",
};

/** The text of a story as HTML, block by block, with everything found in it marked. */
export function storyText(story: Story): string {
  const { text, blocks } = story.article;
  const marks = storyMarks(story).sort((a, b) => a.start - b.start);
  if (blocks.length === 0) return `<p class="list" dir="auto">${nestMarks(text, { start: 0, end: text.length }, marks)}</p>`;
  const markup: string[] = [];
  const take = taker(marks);
  let run = ""; // a dateline stands in the paragraph that it opens
  for (const { kind, span } of blocks) {
    const inner = nestMarks(text, span, take(span));
    if (kind === "dateline") {
      run += `<span class="dateline">${inner}</span> `;
      continue;
    }
    markup.push(`<${TAGS[kind]} class="${kind}" dir="auto">${run}${inner}</${TAGS[kind]}>`);
    run = "";
  }
  if (run !== "") markup.push(`<p dir="auto">${run}</p>`);
  return markup.join("\n");
}

/** The marks that may lie in a block, for blocks asked for in text order: each mark is looked at for few blocks only. */
function taker(sorted: readonly TextMark[]): (block: Span) => TextMark[] {
  let waiting: TextMark[] = [];
  let next = 0;
  return ({ start, end }) => {
    waiting = waiting.filter((mark) => mark.end > start);
    for (let mark = sorted[next]; mark !== undefined && mark.start < end; mark = sorted[++next]) waiting.push(mark);
    return waiting;
  };
}
