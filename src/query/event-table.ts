import type { AnyEvent, Participant } from "../events/index.js";
import { EVERYTHING } from "./condition.js";
import type { EventRow } from "./event-columns.js";
import { endMoment, startMoment } from "./moment.js";
import { found } from "./run.js";
import { type ArticleFacts, type Queryable, type QueryOptions, sourceOf } from "./source.js";

/**
 * The events as flat rows, one an event, with the columns of `EVENT_COLUMNS` in their order: what the SQL of `toSQL`
 * reads. What an event does not have is `null`, so that every row has every column. Stories give their rows the id of the
 * article and the words of the evidence.
 *
 * Throws `TidingsError` `INVALID_INPUT` when the input is nothing that can be queried.
 *
 * @example
 * ```ts
 * import { query, toTable } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [row] = toTable(query(SAMPLE_EVENTS).type("SANCTION"));
 * row?.actor_countries; // => ["USA"]
 * row?.first_moment; // => "2021-04-12T00:00:00.000"
 * row?.place_text; // => null
 * ```
 */
export function toTable(input: Queryable<AnyEvent>, options?: QueryOptions): EventRow[] {
  const rows: EventRow[] = [];
  for (const { event, article } of found(sourceOf(input, options, "toTable"), EVERYTHING)) {
    rows.push(rowOf(event, article, rows.length));
  }
  return rows;
}

/**
 * One event as a row of `toTable`, for tables that are written event by event; `position` is its place in the table.
 *
 * @example
 * ```ts
 * import { query, rowOf } from "tidings";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const rows = Array.from(query(SAMPLE_EVENTS).type("AID").withArticles(), ({ event, article }, position) => rowOf(event, article, position));
 * rows[0]?.quantity_unit; // => "USD"
 * ```
 */
export function rowOf(event: AnyEvent, article: ArticleFacts | undefined, position: number): EventRow {
  const { codes, time, place, quantity, casualties, attribution } = event;
  return {
    position,
    id: event.id,
    article: article?.id ?? null,
    published: article?.published ?? null,
    url: article?.url ?? null,
    type: event.type,
    mode: event.mode ?? null,
    status: event.status,
    plover: codes?.plover ?? null,
    cameo: codes?.cameo ?? null,
    quad: codes?.quad ?? null,
    goldstein: codes?.goldstein ?? null,
    actor_texts: event.actors.map(({ text }) => text),
    actor_countries: event.actors.map(({ country }) => country ?? null),
    actor_sectors: event.actors.map(({ sector }) => sector ?? null),
    actor_entities: event.actors.map(({ entity }) => entity ?? null),
    recipient_texts: event.recipients.map(({ text }) => text),
    recipient_countries: event.recipients.map(({ country }) => country ?? null),
    recipient_sectors: event.recipients.map(({ sector }) => sector ?? null),
    recipient_entities: event.recipients.map(({ entity }) => entity ?? null),
    time_start: time?.start ?? null,
    time_end: time?.end ?? null,
    time_value: time?.value ?? null,
    time_basis: time?.basis ?? null,
    first_moment: time ? startMoment(time.start) : null,
    last_moment: time ? endMoment(time.end) : null,
    place_text: place?.text ?? null,
    place_country: place?.country ?? null,
    place_latitude: place?.coordinates?.latitude ?? null,
    place_longitude: place?.coordinates?.longitude ?? null,
    place_precision: place?.precision ?? null,
    quantity_value: quantity?.value ?? null,
    quantity_high: quantity?.high ?? null,
    quantity_unit: quantity?.unit ?? null,
    quantity_of: quantity?.of ?? null,
    quantity_modifier: quantity?.modifier ?? null,
    killed: casualties?.killed?.value ?? null,
    injured: casualties?.injured?.value ?? null,
    missing: casualties?.missing?.value ?? null,
    captured: casualties?.captured?.value ?? null,
    ...speakerOf(attribution?.speaker),
    contexts: event.contexts,
    evidence: article ? event.evidence.map(({ span }) => article.text.slice(span.start, span.end)) : [],
    confidence: event.confidence,
  };
}

type SpeakerColumns = Pick<EventRow, "speaker_text" | "speaker_country" | "speaker_sector" | "speaker_entity">;

function speakerOf(speaker: Participant | undefined): SpeakerColumns {
  return {
    speaker_text: speaker?.text ?? null,
    speaker_country: speaker?.country ?? null,
    speaker_sector: speaker?.sector ?? null,
    speaker_entity: speaker?.entity ?? null,
  };
}
