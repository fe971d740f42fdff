import type { Participant } from "../events/index.js";
import { isCoded } from "./is-coded.js";
import type { Report } from "./reports.js";

/** One source, one target: what CAMEO's tables have in a row. */
export interface Dyad {
  readonly report: Report;
  readonly source: Participant | undefined;
  readonly target: Participant | undefined;
  /** Its number among the dyads of the event, from 0. */
  readonly place: number;
}

/**
 * Every event as pairs of a source and a target, as CAMEO's tables have them: a compound actor makes several rows, and
 * a side that nobody names stays empty.
 */
export function* dyadsOf(reports: Iterable<Report>): Generator<Dyad> {
  for (const report of reports) {
    if (!isCoded(report.event)) continue;
    const { actors, recipients } = report.event;
    let place = 0;
    for (const source of someOrNone(actors)) {
      for (const target of someOrNone(recipients)) yield { report, source, target, place: place++ };
    }
  }
}

const someOrNone = (side: readonly Participant[]): readonly (Participant | undefined)[] =>
  side.length === 0 ? [undefined] : side;
