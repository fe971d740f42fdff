import type { Event, Participant } from "../events/index.js";
import { textAt } from "../text/index.js";
import { eventDay } from "./event-day.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";

/** What a feature says of its event. */
export interface EventFeatureProperties {
  /** Type of the act. */
  readonly type: Event["type"];
  /** How it is done. */
  readonly mode?: string;
  /** Whether it happened. */
  readonly status: Event["status"];
  /** Quad class. */
  readonly quad: Event["codes"]["quad"];
  /** Goldstein value. */
  readonly goldstein: number;
  /** Its first day or moment, else the day that stands for it. */
  readonly start?: string;
  /** Its last day or moment; missing where the event is still open. */
  readonly end?: string;
  /** The words for those who act. */
  readonly actors: readonly string[];
  /** The words for those to whom it is done. */
  readonly recipients: readonly string[];
  /** The words for the place. */
  readonly place: string;
  /** What the point stands for. */
  readonly precision: NonNullable<Event["place"]>["precision"];
  /** ISO 3166-1 alpha-3 code of the place's country. */
  readonly country?: string;
  /** The clauses that prove it, where the text is known. */
  readonly evidence?: readonly string[];
  /** How sure it is that the text reports it, 0 to 1. */
  readonly confidence: number;
}

/** Where an event is on the map. */
export interface EventPoint {
  /** Always a point. */
  readonly type: "Point";
  /** Degrees east, then degrees north, WGS 84. */
  readonly coordinates: readonly [longitude: number, latitude: number];
}

/** An event on the map. */
export interface EventFeature {
  /** Always a feature. */
  readonly type: "Feature";
  /** Id of the event. */
  readonly id: string;
  /** Where it is. */
  readonly geometry: EventPoint;
  /** What it is. */
  readonly properties: EventFeatureProperties;
}

/** Events on the map. */
export interface EventFeatureCollection {
  /** Always a collection. */
  readonly type: "FeatureCollection";
  /** The events, in their order. */
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
