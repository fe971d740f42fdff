import { intersection, type Positions, union } from "./positions.js";

/** Positions of the events that may fulfil a condition. */
export interface Candidates {
  /** About how many they are. */
  readonly size: number;
  /** About how many steps it takes to list them; to look at one event more or less is one. */
  readonly effort: number;
  /** Whether all of them fulfil the condition, so that none need be tried for it. */
  readonly exact: boolean;
  /** All of them. */
  list(): Positions;
  /** Those that stand among given positions. */
  among(positions: Positions): Positions;
}

/** Candidates that are known by name. */
export function listed(positions: Positions): Candidates {
  return {
    size: positions.length,
    effort: positions.length,
    exact: true,
    list: () => positions,
    among: (others) => intersection(others, positions),
  };
}

/**
 * What all conditions leave of so many events; nothing where none of them is looked up. Those that are the least effort are
 * listed, and the others asked for these alone.
 */
export function allOf(conditions: readonly (Candidates | undefined)[], total: number): Candidates | undefined {
  const known = conditions.filter((each) => each !== undefined).sort((a, b) => a.effort - b.effort);
  const [least, ...others] = known;
  if (least === undefined) return undefined;
  const left = (positions: Positions, by: readonly Candidates[]): Positions =>
    by.reduce((kept, each) => each.among(kept), positions);
  return {
    size: others.reduce((size, other) => size * Math.min(1, other.size / total), least.size),
    effort: least.effort * known.length,
    exact: known.length === conditions.length && known.every(({ exact }) => exact),
    list: () => left(least.list(), others),
    among: (positions) => left(positions, known),
  };
}

/** What any of the conditions leaves; nothing where one of them is not looked up. */
export function anyOf(conditions: readonly (Candidates | undefined)[]): Candidates | undefined {
  const known = conditions.filter((each) => each !== undefined);
  if (known.length < conditions.length) return undefined;
  return {
    size: known.reduce((sum, { size }) => sum + size, 0),
    effort: known.reduce((sum, { effort }) => sum + effort, 0),
    exact: known.every(({ exact }) => exact),
    list: () => union(known.map((each) => each.list())),
    among: (positions) => union(known.map((each) => each.among(positions))),
  };
}

/** The same candidates, each of which must still be tried. */
export const untried = (candidates: Candidates | undefined): Candidates | undefined =>
  candidates && { ...candidates, exact: false };
