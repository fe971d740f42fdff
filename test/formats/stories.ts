import fc from "fast-check";
import { annotate, type Event, parseArticle, type Story } from "../../src/index.js";
import { SAMPLE_EVENTS, SAMPLE_TEXT } from "../../src/samples/index.js";

/** The sample story as tidings reads it, with the events that a reader models. */
export const SAMPLE_STORY: Story = {
  ...annotate(parseArticle(SAMPLE_TEXT, { url: "https://example.org/news?a=1&b=2" })),
  events: [...SAMPLE_EVENTS],
};

/** Texts that break careless writers. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  "  @SUM(A1)",
  "-2+3+cmd|' /C calc'!A0",
  '\t=HYPERLINK("http://x")',
  'a "quoted" word, and a comma',
  "two\r\nlines\nand\rthree",
  "</script><script>alert(1)</script>",
  "<img src=x onerror='alert(1)'>",
  "]]>&amp;&#0;",
  "😀 emoji \u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "lone \uD800 surrogate \uDC00",
  "\u202Eright to left\u202C مصر",
  "nul \u0000 and bell \u0007 and \u2028 separators",
  "semi;colon, back\\slash : colon",
  "é".repeat(200),
  "'already an apostrophe",
];

const [MODEL] = SAMPLE_EVENTS;

/** An event whose every free text is `text`. */
export function eventSaying(text: string): Event {
  if (MODEL === undefined) throw new Error("the sample has events");
  return {
    ...MODEL,
    id: `hostile ${text}`,
    actors: [{ text, country: "RUS", sector: "GOV" }],
    recipients: [{ text }],
    place: { text, precision: "city", coordinates: { latitude: 48.5, longitude: -3.25 } },
    quantity: { value: -1, of: text, unit: text },
    attribution: { speaker: { text } },
  };
}

/** A story that has `text` wherever a story can have it, its only event all over it. */
export function storySaying(text: string): Story {
  const { article } = SAMPLE_STORY;
  const span = { start: 0, end: text.length };
  const event: Event = {
    ...eventSaying(text),
    evidence: [{ span }],
    trigger: { span },
    mentions: [{ span }],
    actors: [{ text, span, entity: "e1" }],
  };
  return {
    article: {
      ...article,
      text,
      title: text,
      byline: text,
      dateline: text,
      source: text,
      url: text,
      section: text,
      blocks: [{ kind: "paragraph", span }],
    },
    sentences: [],
    times: [{ span, type: "DATE", value: text }],
    quantities: [],
    entities: [{ id: "e1", kind: "person", name: text, mentions: [{ span, kind: "name" }], role: text }],
    quotes: [{ kind: "direct", spans: [span], speaker: { span } }],
    events: [event],
  };
}

/** Any string that an event may hold: not empty. */
export const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
