import { at, type Scene } from "./grammar/scene.js";
import type { Found, Meaning, Said } from "./meaning.js";

/**
 * Joins neighbours that are one expression: a day and its date, an hour and its day, a month and the year behind it
 * (`5 p.m. EST, Nov. 6`, `noon Thursday`, `July last year`, `mid-afternoon yesterday`).
 */
export function refine(scene: Scene, found: readonly Found[]): Found[] {
  const refined: Found[] = [];
  for (const next of found) {
    const last = refined.at(-1);
    const joined = last && join(scene, last, next);
    if (joined) refined[refined.length - 1] = joined;
    else refined.push(next);
  }
  return refined;
}

type DateMeaning = Extract<Meaning, { kind: "date" }>;

function join(scene: Scene, a: Found, b: Found): Found | undefined {
  if (a.meaning.kind !== "date" || b.meaning.kind !== "date") return undefined;
  const gap = b.from - a.to;
  const between = gap === 1 ? at(scene, a.to) : "";
  if (gap > 1 || (gap === 1 && between !== "," && between !== "of")) return undefined;
  const said = joinSaid(a.meaning, b.meaning, between);
  if (!said) return undefined;
  const relative = dayless(a.meaning) ? b.meaning.relative : (b.meaning.relative ?? a.meaning.relative);
  const which = a.meaning.which ?? b.meaning.which;
  const mod = a.mod ?? b.mod;
  return {
    from: a.from,
    to: b.to,
    meaning: { kind: "date", said, ...(relative && { relative }), ...(which && { which }) },
    ...(mod && { mod }),
  };
}

const dayless = ({ said }: DateMeaning): boolean =>
  said.day === undefined && said.weekday === undefined && (said.hour !== undefined || said.part !== undefined);

function joinSaid(a: DateMeaning, b: DateMeaning, between: string): Said | undefined {
  const [x, y] = [a.said, b.said];
  const hourFirst = x.hour !== undefined && y.hour === undefined;
  const partFirst =
    x.part !== undefined && x.weekday === undefined && x.day === undefined && a.relative?.offset === 0 && y.part === undefined;
  if ((hourFirst || partFirst) && !a.which && isDay(b) && x.weekday === undefined && x.day === undefined) return { ...y, ...x };
  if (between === "of")
    return x.month !== undefined && x.year === undefined && !a.relative && b.relative?.unit === "Y" && Object.keys(y).length === 0
      ? x
      : undefined;
  if (x.weekday !== undefined && x.month === undefined && y.day !== undefined && y.hour === undefined && y.weekday === undefined)
    return { ...y, ...x };
  const coarse =
    (x.month !== undefined || x.season !== undefined || x.holiday !== undefined) &&
    x.year === undefined &&
    !a.relative &&
    !a.which;
  if (coarse && between === "" && b.relative?.unit === "Y" && Object.keys(y).length === 0) return x;
  if (x.weekday !== undefined && !a.which && between === "" && b.relative?.unit === "W" && Object.keys(y).length === 0) return x;
  return undefined;
}

const isDay = ({ said, relative }: DateMeaning): boolean =>
  said.hour === undefined &&
  (said.day !== undefined || said.weekday !== undefined || relative?.unit === "D" || said.holiday !== undefined);
