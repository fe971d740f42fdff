import type { Meaning } from "../meaning.js";
import { BACK } from "../vocabulary.js";
import { at, type Match, type Scene } from "./scene.js";
import { readYearNumber } from "./years.js";

const NOUNS = new Set(["period", "quarter"]);

const report = (to: number, years: number, year?: number): Match => {
  const meaning: Meaning = { kind: "report", years, ...(year !== undefined && { year }) };
  return { to, meaning };
};

/** Periods that a report compares: `the latest quarter`, `the 1988 period`, `the same period last year`, `last year's quarter`. */
export function readReport(scene: Scene, i: number): Match | undefined {
  if (at(scene, i) === "last" && at(scene, i + 1) === "year" && at(scene, i + 2) === "'s" && NOUNS.has(at(scene, i + 3)))
    return report(i + 4, -1);
  if (at(scene, i) !== "the") return undefined;
  const word = at(scene, i + 1);
  if (!NOUNS.has(at(scene, i + 2))) {
    const year = readYearNumber(scene, i + 1);
    return year && NOUNS.has(at(scene, year.to)) ? report(year.to + 1, 0, year.value) : undefined;
  }
  if (word === "latest") return report(i + 3, 0);
  if (word === "same" || word === "corresponding" || word === "comparable") return readBack(scene, i + 3);
  const year = readYearNumber(scene, i + 1);
  return year ? report(i + 3, 0, year.value) : undefined;
}

/** `last year`, `a year ago`, `a year earlier`, `of 1988`: which year is compared with. */
function readBack(scene: Scene, i: number): Match | undefined {
  const start = at(scene, i) === "of" || at(scene, i) === "in" ? i + 1 : i;
  if (at(scene, start) === "last" && at(scene, start + 1) === "year") return report(start + 2, -1);
  if (at(scene, start) === "a" && at(scene, start + 1) === "year" && BACK.has(at(scene, start + 2))) return report(start + 3, -1);
  const year = readYearNumber(scene, start);
  return year && report(year.to, 0, year.value);
}
