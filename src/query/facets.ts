import type { AnyEvent, Participant } from "../events/index.js";
import { wordsIn } from "./words.js";

/** Tells the values that an event has of something, one by one, without a list of them for each event. */
export type Facet = (event: AnyEvent, tell: (value: string) => void) => void;

/** How somebody stands to an event. */
export type Role = "actor" | "recipient" | "speaker";

/** What participants are looked up by. */
export interface ParticipantFacets {
  readonly country: Facet;
  readonly sector: Facet;
  readonly entity: Facet;
  /** The words of their texts. */
  readonly words: Facet;
}

/** What the acts themselves are looked up by. */
export const ACT = {
  type: ({ type }, tell) => tell(type),
  mode: ({ mode }, tell) => (mode === undefined ? undefined : tell(mode)),
  status: ({ status }, tell) => tell(status),
  context: ({ contexts }, tell) => contexts.forEach(tell),
} as const satisfies { readonly [name: string]: Facet };

/** What places are looked up by. */
export const PLACE = {
  country: ({ place }, tell) => (place?.country === undefined ? undefined : tell(place.country)),
  words: ({ place }, tell) => (place === undefined ? undefined : wordsIn(place.text).forEach(tell)),
} as const satisfies { readonly [name: string]: Facet };

/** What participants in each role are looked up by. */
export const PARTICIPANT: { readonly [R in Role]: ParticipantFacets } = {
  actor: facetsOf(({ actors }) => actors),
  recipient: facetsOf(({ recipients }) => recipients),
  speaker: facetsOf(({ attribution }) => (attribution?.speaker === undefined ? [] : [attribution.speaker])),
};

function facetsOf(those: (event: AnyEvent) => readonly Participant[]): ParticipantFacets {
  const by =
    (field: "country" | "sector" | "entity"): Facet =>
    (event, tell) => {
      for (const participant of those(event)) {
        const value = participant[field];
        if (value !== undefined) tell(value);
      }
    };
  return {
    country: by("country"),
    sector: by("sector"),
    entity: by("entity"),
    words: (event, tell) => {
      for (const { text } of those(event)) wordsIn(text).forEach(tell);
    },
  };
}
