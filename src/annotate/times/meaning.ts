import type { TimeExpression } from "./schema.js";

/** Units that time is counted and pointed at in, coarse to fine. */
export type Unit = "ML" | "CE" | "DE" | "GE" | "Y" | "M6" | "Q" | "M" | "W2" | "W" | "WE" | "D" | "NI" | "TH" | "TM" | "TS";

/** The calendar fields that the words themselves name; nothing here is filled in. */
export interface Said {
  readonly century?: number;
  /** The first three figures: 199 for the 1990s. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: 1 | 2;
  /** 1 to 4; 0 for a quarter that only the context can number. */
  readonly quarter?: number;
  readonly season?: string;
  readonly month?: number;
  readonly weekend?: boolean;
  readonly week?: boolean;
  readonly day?: number;
  /** The last day of several: 19 of `September 16-19`. */
  readonly lastDay?: number;
  /** 1 for Monday. */
  readonly weekday?: number;
  /** Name of a holiday, in lower case. */
  readonly holiday?: string;
  /** MO, AF, EV, NI, MI, DT. */
  readonly part?: string;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Where a pointing expression leads: `offset` units from the day of speaking or from the time last mentioned. */
export interface Relative {
  readonly unit: Unit | "SEASON";
  readonly offset: number;
  readonly from: "document" | "context";
}

/** What an expression means before anything is filled in from its context. */
export type Meaning =
  | {
      readonly kind: "date";
      readonly said: Said;
      readonly relative?: Relative;
      readonly which?: "this" | "last" | "next" | "same";
    }
  | { readonly kind: "span"; readonly value: string; readonly year?: number }
  | { readonly kind: "report"; readonly years: number; readonly year?: number }
  | {
      readonly kind: "duration";
      readonly value: string;
      readonly count?: number;
      readonly unit?: Unit;
      readonly toward?: "past" | "future";
    }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

/** A modifier of TIMEX3. */
export type Mod = NonNullable<TimeExpression["mod"]>;

/** An expression found in the words `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: Mod;
}
