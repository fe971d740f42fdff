import { readFileSync } from "node:fs";
import { annotate, EVENT_TYPE_NAMES, type EventType, parseArticle } from "tidings";
import { describe, expect, it } from "vitest";
import { EVENT_LEXICON } from "../../src/events/lexicon/lexicon.js";
import { PUBLISHED } from "./events-of.js";

/** Examples that do not give the event of their line today. A list that shrinks. */
const KNOWN_FAILURES: readonly string[] = [
  "Libyan militiamen massed outside the port.",
  "Togo rationed electricity in Lome.",
  "Thousands of Togolese have fled fighting.",
  "Ghana declared the Togolese envoy persona non grata.",
  "Ghana regards the Togolese premier as a puppet.",
  "The guns fell silent in Tripoli.",
  "Togo's premier quit his post.",
  "The king granted the Fijian premier an audience.",
  "The fund has lent Ghana two billion dollars.",
  "Ghana gave Togo access to medicine.",
  "Ghanaian soldiers helped villagers to rebuild their homes.",
  "Ghana paid Togo damages of a million dollars.",
  "Rockets hit the Togolese depot.",
  "Togo's mayors prohibited the rally.",
  "Togo's government forbade the Ghanaian traders from leaving.",
  "The peace talks between Ghana and Togo lasted nine hours.",
  "The extradition of the banker to Togo took a year.",
  "Ghana denied the Togolese rebels recognition.",
  "The kidnappers let two Italian tourists go.",
  "Ghana adopted a treaty with Togo.",
  "Ankara gave the rebels a week to leave.",
];

/** The sentences in quotation marks right above each line of a type's file, in the order of its lines. */
function examplesOf(type: EventType): string[][] {
  const lines = readFileSync(new URL(`../../src/data/lexicon/${type.toLowerCase()}.ts`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (!line.startsWith("  {")) return [];
    const comment = lines[at - 1]?.trim() ?? "";
    return [comment.startsWith("//") ? [...comment.matchAll(/"([^"]+)"/g)].map(([, sentence]) => sentence ?? "") : []];
  });
}

/** The lines of the lexicon that have a part in the events of a sentence. */
const linesIn = (sentence: string): (string | undefined)[] =>
  annotate(parseArticle(sentence, { published: PUBLISHED }), { merge: false }).events.flatMap(({ pattern }) => [
    pattern?.line,
    pattern?.under,
    pattern?.about,
  ]);

const EXAMPLES = EVENT_TYPE_NAMES.flatMap((type) =>
  examplesOf(type).map((sentences, at) => ({ type, line: `${type}.${at}`, sentences, name: `${type} ${at}: ${sentences[0]}` })),
);

describe.each(EVENT_TYPE_NAMES)("the file of %s", (type) => {
  it("has an example of each of its lines", () => {
    const examples = EXAMPLES.filter((example) => example.type === type);
    expect(examples.map(({ sentences }) => sentences.length > 0)).toEqual(EVENT_LEXICON[type].map(() => true));
  });
});

describe("the example of a line gives its event", () => {
  for (const { line, sentences, name } of EXAMPLES) {
    const isKnown = sentences.some((sentence) => KNOWN_FAILURES.includes(sentence));
    (isKnown ? it.fails : it)(name, () => expect(sentences.flatMap(linesIn)).toContain(line));
  }

  it("but for known failures, each of which is an example", () => {
    const all = EXAMPLES.flatMap(({ sentences }) => sentences);
    expect(KNOWN_FAILURES.filter((sentence) => !all.includes(sentence))).toEqual([]);
  });
});
