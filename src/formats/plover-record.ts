import type { EventType } from "../ontology/index.js";

/** An actor of a PLOVER record. */
export interface PloverActor {
  /** The words of the text that name it. */
  readonly actor_text: string;
  /** Country, or what stands for one. */
  readonly code?: string;
  /** Part in society. */
  readonly sector?: string;
  /** Id of its entity in the story. */
  readonly identifier_id?: string;
  /** Fullest name of its entity in the story. */
  readonly identifier_text?: string;
  /** Office as the story says. */
  readonly office?: string;
}

/** A place of a PLOVER record, with GeoNames' field names. */
export interface PloverLocation {
  /** The words that name it. */
  readonly name: string;
  /** Degrees north. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  /** ISO 3166-1 alpha-3 code of its country. */
  readonly cc3?: string;
}

/** How many came to harm, by the event. */
export interface PloverSize {
  /** How many were killed. */
  readonly dead?: number;
  /** How many were hurt. */
  readonly injured?: number;
}

/** Where words stand in the text. */
export interface PloverSpan {
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset behind the last one. */
  readonly end: number;
}

/** What is known of an article. */
export interface PloverCitation {
  /** Language tag. */
  readonly language: string;
  /** The codebook by which its events were coded. */
  readonly codebook: string;
  /** Headline. */
  readonly title?: string;
  /** Where it stands on the web. */
  readonly url?: string;
  /** Who published it. */
  readonly publication?: string;
}

/** An event as the JSON record of the PLOVER manual, with the fields that tidings can fill. */
export interface PloverRecord {
  /** Id of the event. */
  readonly id: string;
  /** Always true: the event has been coded. */
  readonly has_event: boolean;
  /** First day. */
  readonly date: string;
  /** Clock on the first day. */
  readonly time?: string;
  /** Last day. */
  readonly enddate?: string;
  /** Clock on the last day. */
  readonly endtime?: string;
  /** Who does it. */
  readonly source: readonly PloverActor[];
  /** To whom. */
  readonly recipient?: readonly PloverActor[];
  /** The codebook's type. */
  readonly event: readonly EventType[];
  /** Where. */
  readonly event_loc?: PloverLocation;
  /** The clauses that prove it, where the text is known. */
  readonly event_text?: readonly string[];
  /** Quad class, 1 to 4. */
  readonly quad_code: number;
  /** Goldstein value. */
  readonly event_scale: number;
  /** Modes, the auxiliary ones included. */
  readonly mode?: readonly string[];
  /** What it is about. */
  readonly context?: readonly string[];
  /** Who came to harm. */
  readonly size_info?: PloverSize;
  /** Where the word that names the act stands. */
  readonly text_info: PloverSpan;
  /** What is known of the article. */
  readonly cite_info?: PloverCitation;
  /** Who coded it. */
  readonly coder: string;
}
