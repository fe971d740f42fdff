// The texts that the benchmarks read: all our own, made anew at each run and the same each time.
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const files = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `${folder}${name}`);

/** The sentences that stand as examples in the lexicon and in the tests: what makes the vocabulary wide. */
const EXAMPLES = [...files("src/data/lexicon/"), ...files("test/")].flatMap((path) =>
  [...read(path).matchAll(/"([A-Z][a-z][^"\\`]{20,250}\.)"/g)].map(([, sentence]) => sentence),
);

/** Capitalised words of the gazetteers: news is full of names that come once. */
const namesIn = (path) => [...new Set(read(path).match(/\b[A-Z][a-z]{3,}\b/g))];
const FIRST_NAMES = namesIn("src/data/first-names.ts");
const PLACES = namesIn("src/data/cities.ts");

const WHEN = [
  "on Monday",
  "last week",
  "on March 3",
  "two days later",
  "in late 2019",
  "since April 2020",
  "at 10 a.m.",
  "every Friday",
  "a year ago",
];
const COUNTED = "soldiers,people,ships,miles,protesters,refugees,million dollars,per cent of voters".split(",");

/** Numbers from 0 to `below`, the same row for the same seed. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Paragraphs of news of about so many characters: those of the sample story, and between them paragraphs of our example
 * sentences, some with a day, an amount or a quotation put in.
 */
export function prose(characters, sample, seed = 1) {
  const next = dice(seed);
  const one = (list) => list[next(list.length)];
  const person = () => `${one(FIRST_NAMES)} ${one(PLACES)}`;
  const told = sample.split("\n\n").slice(4);
  const paragraphs = [];
  let length = 0;
  const add = (paragraph) => {
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  };
  const turns = [
    () => one(EXAMPLES),
    () => one(EXAMPLES),
    () => one(EXAMPLES).replace(/\.$/, ` ${one(WHEN)}.`),
    () => `About ${next(900) + 20} ${one(COUNTED)} were counted in ${one(PLACES)} ${one(WHEN)}.`,
    () => `"${one(EXAMPLES).replace(/\.$/, ",")}" ${person()} said ${one(WHEN)}.`,
    () => `${person()} told reporters in ${one(PLACES)} that the talks had ended ${one(WHEN)}.`,
  ];
  while (length < characters) {
    if (next(4) === 0) add(one(told));
    else add(Array.from({ length: 2 + next(3) }, () => one(turns)()).join(" "));
  }
  return paragraphs.join("\n\n").slice(0, characters);
}

/** The sample story with as many paragraphs more as make it so many words. */
export function storyOf(words, sample) {
  const more = prose(20_000, sample, 7).split("\n\n");
  let text = sample.trimEnd();
  const count = () => text.match(/\S+/g).length;
  while (count() < words) text += `\n\n${more.shift()}`;
  return `${text}\n`;
}

/** A pattern again and again, to so many characters. */
export const again = (pattern, characters) => pattern.repeat(Math.ceil(characters / pattern.length)).slice(0, characters);

/** What is worst for the stages, by name. */
export const HOSTILE = {
  "1 day 1 day": "1 day ",
  "Jan 1 Jan 1": "Jan 1 ",
  "two and two": "two and ",
  "quote marks": '" ',
  "quote marks, no blanks": '"',
  "curly openers": "“a ",
  "single marks": "'a ",
  "mixed marks": "\"“‘'«„``",
  "quotations in one sentence": '"a," he said ',
  brackets: "( [ ",
  names: "Paris, Texas, ",
};
