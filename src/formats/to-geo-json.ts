import type { Event, Participant } from "../events/index.js";
import { textAt } from "../text/index.js";
import { eventDay } from "./event-day.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";

/** What a feature says of its event. */
export interface EventFeatureProperties {
  readonly type: Event["type"];
  readonly mode?: string;
  readonly status: Event["status"];
  readonly quad: Event["codes"]["quad"];
  readonly goldstein: number;
  readonly start?: string;
  /** Missing where the event is still open. */
  readonly end?: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string;
  readonly precision: NonNullable<Event["place"]>["precision"];
  readonly country?: string;
  readonly evidence?: readonly string[];
  readonly confidence: number;
}

/** An event on the map. */
export interface EventFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: EventFeatureProperties;
}

/** Events on the map. */
export interface EventFeatureCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly EventFeature[];
}

/**
 * Writes events as GeoJSON: a point for each event whose place lies somewhere known, longitude first, WGS 84. Events
 * without coordinates are left out. A point stands for the middle of what `precision` says. Source: RFC 7946.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events.
 *
 * @example
 * ```ts
 * import { toGeoJson } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const { features } = toGeoJson(SAMPLE_EVENTS.filter((event) => event.place?.text === "Crimea"));
 * features[0]?.geometry.coordinates; // => [34.4, 45.3]
 * ```
 */
export function toGeoJson(input: Reportable): EventFeatureCollection {
  return { type: "FeatureCollection", features: [...reportsOf(input, "toGeoJson")].flatMap(featuresOf) };
}

function featuresOf(report: Report): EventFeature[] {
  const { event, story } = report;
  const { place, time } = event;
  if (place?.coordinates === undefined) return [];
  const { latitude, longitude } = place.coordinates;
  const start = time?.start ?? eventDay(report);
  const properties: EventFeatureProperties = {
    type: event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    status: event.status,
    quad: event.codes.quad,
    goldstein: event.codes.goldstein,
    ...(start !== undefined && { start }),
    ...(typeof time?.end === "string" && { end: time.end }),
    actors: event.actors.map(nameOf),
    recipients: event.recipients.map(nameOf),
    place: place.text,
    precision: place.precision,
    ...(place.country !== undefined && { country: place.country }),
    ...(story && { evidence: event.evidence.map(({ span }) => textAt(story.article.text, span)) }),
    confidence: event.confidence,
  };
  return [{ type: "Feature", id: event.id, geometry: { type: "Point", coordinates: [longitude, latitude] }, properties }];
}

const nameOf = ({ text }: Participant): string => text;
