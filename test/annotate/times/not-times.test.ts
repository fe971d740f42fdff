import { describe, expect, it } from "vitest";
import { timesIn } from "../../support/times.js";

const NOTHING: readonly string[] = [
  "The talks may fail.",
  "May I speak, the senator asked.",
  "Soldiers march on the capital.",
  "Thousands joined the march.",
  "They want to march to the sea.",
  "The sun rose over the hills.",
  "His late-night tweets drew anger.",
  "The link is pic.example.com/P2qpm3h3Pm.",
  "The second witness refused to speak.",
  "She came second in the vote.",
  "Prices fall when demand drops.",
  "The fall of the city was swift.",
  "A spring in the machine broke.",
  "The 34-year-old driver was charged.",
  "A six-year-old boy was rescued.",
  "The driver is 55 years old.",
  "The shirt costs $1995.",
  "The shirt costs 2,019 euros.",
  "Flight 1987 was cancelled.",
  "The army sent 2000 soldiers.",
  "The home side won 3-2.",
  "The score was 21-14 at the break.",
  "The vote was 52-48.",
  "She reads the Sunday Times.",
  "He watches Friday Night Lights.",
  "He plays for Sheffield Wednesday.",
  "The film is about Bloody Sunday.",
  "He quoted the Daily Telegraph.",
  "April Jones, an aide, resigned.",
  "The actor August Diehl was there.",
  "The bullet struck him in the back.",
  "The car reached 90 miles per hour.",
  "The quarterback threw for 200 yards in the second half as his team won the game before 40,000 fans at the stadium.",
  "The ratio of men to women is 3:2.",
  "They met at High Noon Saloon.",
  "The minutes of the council were lost.",
  "A third of the crop was lost.",
  "A quarter of the crop was lost.",
  "He lives in the Latin Quarter.",
  "The march of the mothers passed the square.",
];

describe("look-alikes that are no times", () => {
  it.each(NOTHING)("%s", async (text) => {
    expect(await timesIn(text)).toEqual([]);
  });
});

const BESIDE: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["Black Friday sales begin on Friday.", "Black Friday = DATE 2023-11-24", "Friday = DATE 2023-06-16"],
  ["The talks may fail in May.", "May = DATE 2024-05"],
  ["They will march in March.", "March = DATE 2024-03"],
  ["The army sent 2000 soldiers in 2000.", "2000 = DATE 2000"],
  ["The 2000 soldiers left in May.", "May = DATE 2023-05"],
  ["The 2000 floods ruined the valley.", "2000 = DATE 2000"],
  ["General March resigned in March.", "March = DATE 2023-03"],
  ["Shares closed at 9 on the exchange in May.", "May = DATE 2023-05"],
];

describe("look-alikes beside times", () => {
  it.each(BESIDE)("%s", async (text, ...expected) => {
    expect(await timesIn(text)).toEqual(expected);
  });
});
