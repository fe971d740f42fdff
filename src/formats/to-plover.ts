import type { Casualties, Event, EventStatus, Participant } from "../events/index.js";
import { QUAD_CLASSES } from "../ontology/index.js";
import type { Story } from "../story/index.js";
import { textAt } from "../text/index.js";
import { checkDay, type DayOptions, eventDay } from "./event-day.js";
import { entityOf, participantName } from "./participant-name.js";
import type { PloverActor, PloverCitation, PloverLocation, PloverRecord } from "./plover-record.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";

/** The manual's auxiliary modes for acts that are not done. */
const AUXILIARY: { readonly [S in EventStatus]?: string } = {
  planned: "future",
  requested: "future",
  hypothetical: "hypothetical",
  negated: "negation",
};

/**
 * Writes events as the JSON records of the PLOVER manual, plain data; `toJsonl(toPlover(story))` is the JSON Lines that
 * the manual recommends. The type is the codebook's (`codes.plover`); `mode` holds the act's mode where the codebook
 * keeps its type, and the auxiliary modes `future`, `hypothetical`, `negation`. The manual asks for a date: an event
 * whose day nobody knows is left out, unless `date` is given. Source: PLOVER manual 0.7b1 (2021), JSON data fields.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_DATE` for a wrong `date`.
 *
 * @example
 * ```ts
 * import { toPlover } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [record] = toPlover(SAMPLE_EVENTS.filter((event) => event.type === "SANCTION"));
 * record?.event; // => ["SANCTION"]
 * record?.source; // => [{ actor_text: "The United States", code: "USA" }]
 * record?.enddate; // => "2021-04-18"
 * ```
 */
export function* toPlover(input: Reportable, options: DayOptions = {}): Generator<PloverRecord> {
  checkDay(options);
  for (const report of reportsOf(input, "toPlover")) {
    const date = eventDay(report, options);
    if (date !== undefined) yield recordOf(report, date);
  }
}

function recordOf({ event, story }: Report, date: string): PloverRecord {
  const end = event.time?.end ?? undefined;
  const startTime = clockOf(event.time?.start ?? end);
  const endTime = clockOf(end);
  const mode = modesOf(event);
  return {
    id: event.id,
    has_event: true,
    date,
    ...(startTime !== undefined && { time: startTime }),
    ...(end !== undefined && { enddate: end.slice(0, 10) }),
    ...(endTime !== undefined && { endtime: endTime }),
    source: event.actors.map((actor) => actorOf(actor, story)),
    ...(event.recipients.length > 0 && { recipient: event.recipients.map((recipient) => actorOf(recipient, story)) }),
    event: [event.codes.plover],
    ...(event.place && { event_loc: locationOf(event.place) }),
    ...(story && { event_text: event.evidence.map(({ span }) => textAt(story.article.text, span)) }),
    quad_code: QUAD_CLASSES[event.codes.quad],
    event_scale: event.codes.goldstein,
    ...(mode.length > 0 && { mode }),
    ...(event.contexts.length > 0 && { context: [...event.contexts] }),
    ...sizeOf(event.casualties),
    text_info: { start: event.trigger.span.start, end: event.trigger.span.end },
    ...(story && { cite_info: citationOf(story) }),
    coder: "tidings",
  };
}

function modesOf({ type, mode, status, codes }: Event): string[] {
  return codes.plover === type ? [mode, AUXILIARY[status]].filter((part) => part !== undefined) : [];
}

function actorOf(participant: Participant, story: Story | undefined): PloverActor {
  const entity = entityOf(participant, story);
  return {
    actor_text: participant.text,
    ...(participant.country !== undefined && { code: participant.country }),
    ...(participant.sector !== undefined && { sector: participant.sector }),
    ...(entity && { identifier_id: entity.id, identifier_text: participantName(participant, story) }),
    ...(entity?.role !== undefined && { office: entity.role }),
  };
}

function locationOf({ text, country, coordinates }: NonNullable<Event["place"]>): PloverLocation {
  return { name: text, ...coordinates, ...(country !== undefined && { cc3: country }) };
}

function sizeOf(casualties: Casualties | undefined): Pick<PloverRecord, "size_info"> {
  const { killed, injured } = casualties ?? {};
  if (killed === undefined && injured === undefined) return {};
  return { size_info: { ...(killed && { dead: killed.value }), ...(injured && { injured: injured.value }) } };
}

function citationOf({ article }: Story): PloverCitation {
  return {
    language: article.language,
    codebook: "plover-0.7b1",
    ...(article.title !== undefined && { title: article.title }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.source !== undefined && { publication: article.source }),
  };
}

/** The clock of a date-time, as written. */
const clockOf = (moment: string | undefined): string | undefined => moment?.split("T")[1];
