import { QUAD_COLOURS } from "../data/quad-colours.js";
import type { Event, Participant } from "../events/index.js";
import { SECTORS } from "../ontology/index.js";
import type { Story } from "../story/index.js";
import { escapeMarkup } from "./escape-markup.js";
import { eventTitle, oneLine } from "./event-title.js";
import { participantName } from "./participant-name.js";
import type { TextMark } from "./text-mark.js";
import { whenText } from "./when-text.js";

/** Outermost first. */
const LEVELS = { quote: 0, clause: 1, actor: 2, time: 3, trigger: 4 } as const;

/** Everything that the page shows in the text: quotations, clauses that prove events, actors, times, the words that name acts. */
export function storyMarks(story: Story): TextMark[] {
  return [
    ...story.quotes.flatMap((quote) => quoteMarks(quote, story)),
    ...story.events.flatMap((event, index) => eventMarks(event, index)),
    ...actorMarks(story),
    ...story.times.map(timeMark),
  ];
}

function quoteMarks({ kind, spans, speaker }: Story["quotes"][number], { article: { text } }: Story): TextMark[] {
  const said = speaker ? `${kind} speech of ${oneLine(text.slice(speaker.span.start, speaker.span.end))}` : `${kind} speech`;
  return spans.map((span) => ({ ...span, level: LEVELS.quote, tag: "span", attributes: ` class="quote"${title(said)}` }));
}

function eventMarks(event: Event, index: number): TextMark[] {
  const { short } = QUAD_COLOURS[event.codes.quad];
  const told = title([eventTitle(event), whenText(event.time) || "no date", event.status].join(" · "));
  const clauses = event.evidence.map(
    ({ span }): TextMark => ({ ...span, level: LEVELS.clause, tag: "span", attributes: ` class="clause ${short}"` }),
  );
  const triggers = event.mentions.map(({ span }): TextMark => {
    const main = span.start === event.trigger.span.start && span.end === event.trigger.span.end;
    const attributes = ` class="trigger ${short}" href="#row-${index + 1}"${told}`;
    return { ...span, level: LEVELS.trigger, tag: "a", attributes, ...(main && { id: `event-${index + 1}` }) };
  });
  return [...clauses, ...triggers];
}

/** Actors, recipients and speakers, each stretch of text once. */
function actorMarks(story: Story): TextMark[] {
  const marks = new Map<string, TextMark>();
  for (const { actors, recipients, attribution } of story.events) {
    for (const participant of [...actors, ...recipients, ...(attribution?.speaker ? [attribution.speaker] : [])]) {
      const { span } = participant;
      if (span === undefined) continue;
      const attributes = ` class="actor"${title(descriptionOf(participant, story))}`;
      marks.set(`${span.start} ${span.end}`, { ...span, level: LEVELS.actor, tag: "span", attributes });
    }
  }
  return [...marks.values()];
}

function descriptionOf(participant: Participant, story: Story): string {
  const { country, sector } = participant;
  return [oneLine(participantName(participant, story)), country, sector && SECTORS[sector]]
    .filter((part) => part !== undefined)
    .join(" · ");
}

function timeMark({ span, value, interval }: Story["times"][number]): TextMark {
  const when = interval ? whenText({ ...interval, basis: "explicit" }) : "";
  return {
    ...span,
    level: LEVELS.time,
    tag: "span",
    attributes: ` class="time"${title(when === "" || when === value ? value : `${when} (${value})`)}`,
  };
}

const title = (text: string): string => ` title="${escapeMarkup(text)}"`;
