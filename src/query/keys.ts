import type { AnyEvent, EventStatus, Participant } from "../events/index.js";
import type { CameoCode, Context, CountryCode, EventType, QuadClass, Sector } from "../ontology/index.js";
import { bucketOf, type CalendarUnit, dayNumber } from "./calendar.js";
import type { ModeIn } from "./narrowing.js";

/** What each key of `groupBy` and `countBy` reads from events: an event can have several values of a key, or none. */
export interface KeyValues<E extends AnyEvent> {
  /** Type of the act. */
  type: E["type"];
  /** How it is done. */
  mode: ModeIn<E>;
  /** Whether it happened. */
  status: EventStatus;
  /** PLOVER type by the codebook. */
  plover: EventType;
  /** CAMEO code. */
  cameo: CameoCode;
  /** Quad class. */
  quad: QuadClass;
  /** Countries of those who act. */
  actor: CountryCode;
  /** Countries of those to whom it is done. */
  recipient: CountryCode;
  /** Countries of all who take part. */
  country: CountryCode;
  /** Sectors of all who take part. */
  sector: Sector;
  /** Country of the place. */
  place: CountryCode;
  /** Contexts. */
  context: Context;
  /** Country of the speaker who says so. */
  speaker: CountryCode;
  /** The day in which it begins: `2021-04-23`. */
  day: string;
  /** The ISO week in which it begins: `2021-W16`. */
  week: string;
  /** The month in which it begins: `2021-04`. */
  month: string;
  /** The quarter in which it begins: `2021-Q2`. */
  quarter: string;
  /** The year in which it begins: `2021`. */
  year: string;
}

/** A key by which events can be grouped and counted. */
export type GroupKey = keyof KeyValues<AnyEvent>;

type Reader<K extends GroupKey> = <E extends AnyEvent>(event: E) => readonly KeyValues<E>[K][];

const READERS: { readonly [K in GroupKey]: Reader<K> } = {
  type: ({ type }) => [type],
  mode: ({ mode }) => (mode === undefined ? [] : [mode]),
  status: ({ status }) => [status],
  plover: ({ codes }) => (codes === undefined ? [] : [codes.plover]),
  cameo: ({ codes }) => (codes === undefined ? [] : [codes.cameo]),
  quad: ({ codes }) => (codes === undefined ? [] : [codes.quad]),
  actor: ({ actors }) => distinct(actors, ({ country }) => country),
  recipient: ({ recipients }) => distinct(recipients, ({ country }) => country),
  country: ({ actors, recipients }) => distinct([...actors, ...recipients], ({ country }) => country),
  sector: ({ actors, recipients }) => distinct([...actors, ...recipients], ({ sector }) => sector),
  place: ({ place }) => (place?.country === undefined ? [] : [place.country]),
  context: ({ contexts }) => contexts,
  speaker: ({ attribution }) => (attribution?.speaker?.country === undefined ? [] : [attribution.speaker.country]),
  day: (event) => period(event, "day"),
  week: (event) => period(event, "week"),
  month: (event) => period(event, "month"),
  quarter: (event) => period(event, "quarter"),
  year: (event) => period(event, "year"),
};

/** Reads the values that an event has of a key. */
export const readerOf = <K extends GroupKey>(key: K): Reader<K> => READERS[key];

/** Whether a string names a key. */
export const isGroupKey = (key: string): key is GroupKey => Object.hasOwn(READERS, key);

/** The names of all keys. */
export const GROUP_KEYS: readonly string[] = Object.keys(READERS);

function distinct<T>(participants: readonly Participant[], read: (participant: Participant) => T | undefined): T[] {
  return [...new Set(participants.map(read).filter((value) => value !== undefined))];
}

/** The day on which an event counts: its first one, its last where the start is open. */
export function dayIn({ time }: AnyEvent): number | undefined {
  const moment = time?.start ?? time?.end;
  return moment === undefined || moment === null ? undefined : dayNumber(moment);
}

function period(event: AnyEvent, unit: CalendarUnit): string[] {
  const day = dayIn(event);
  return day === undefined ? [] : [bucketOf(day, unit).name];
}
