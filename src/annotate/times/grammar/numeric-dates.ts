import { isDay } from "../calendar.js";
import { at, type Match, type Scene } from "./scene.js";

/** Dates in figures: `2021-04-23`, `4/23/2021`, `23.04.2021`, `09/11/01`. */
export function readNumericDate(scene: Scene, i: number): Match | undefined {
  const word = scene.words[i];
  if (word?.kind !== "digits" || (word.glued && scene.words[i - 1]?.kind !== "sign")) return undefined;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word.text)) {
    const [day = 0, month = 0, year = 0] = word.text.split(".").map(Number);
    return dated(i + 1, year, month, day);
  }
  const sign = at(scene, i + 1);
  if ((sign !== "-" && sign !== "/") || at(scene, i + 3) !== sign) return undefined;
  const parts = [word, scene.words[i + 2], scene.words[i + 4]];
  if (
    !parts.every((part, n) => part?.kind === "digits" && (n === 0 || part.glued)) ||
    !scene.words[i + 1]?.glued ||
    !scene.words[i + 3]?.glued
  )
    return undefined;
  const [first, second, third] = parts.map((part) => part?.text ?? "");
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const to = i + 5;
  if (at(scene, to) === sign && scene.words[to]?.glued) return undefined;
  if (/^\d{4}$/.test(first))
    return /^\d\d?$/.test(second) && /^\d\d?$/.test(third) ? dated(to, Number(first), Number(second), Number(third)) : undefined;
  if (!/^\d\d?$/.test(first) || !/^\d\d?$/.test(second) || !/^\d\d(?:\d\d)?$/.test(third)) return undefined;
  const year = third.length === 4 ? Number(third) : Number(third) < 50 ? 2000 + Number(third) : 1900 + Number(third);
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = a > 12 || (b <= 12 && scene.genre.dayFirst);
  return dayFirst ? dated(to, year, b, a) : dated(to, year, a, b);
}

const dated = (to: number, year: number, month: number, day: number): Match | undefined =>
  isDay({ year, month, day }) && year >= 1000 ? { to, meaning: { kind: "date", said: { year, month, day } } } : undefined;
