import { annotate, parseArticle } from "tidings";
import { describe, expect, it } from "vitest";
import { type Case, lineOf, PUBLISHED, specify } from "./events-of.js";

// Unmerged: what is folded here is folded because its words point back, not because two reports agree.
const eventsIn = (text: string) => annotate(parseArticle(text, { published: PUBLISHED }), { merge: false }).events;

const mentionsIn = (text: string): string =>
  eventsIn(text)
    .map(({ type, mentions }) => `${type} ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(", ")}`)
    .join("; ");

const FOLDED: readonly Case[] = [
  ["Nepalese soldiers attacked an Indian post. The attack came at dawn.", "ASSAULT attacked, attack"],
  ["Nepal's premier visited India. Her visit lasted a day.", "CONSULT visited, visit"],
  ["Indian police arrested a Nepalese editor. That arrest angered Kathmandu.", "COERCE arrested, arrest"],
  ["India withdrew its troops from Nepal. India's withdrawal took a week.", "RETREAT withdrew, withdrawal"],
];

const KEPT: readonly Case[] = [
  // Nothing of that type was told before, or another's was told.
  ["The attack came at dawn.", ""],
  ["Nepal's premier visited India. The attack came at dawn.", "CONSULT visited"],
  ["Nepal's premier visited India. The Bhutanese king's visit to Nepal was short.", "CONSULT visited; CONSULT visit"],
  // An indefinite noun tells of another act, and so does a verb.
  ["Nepal's premier visited India. A visit to Bhutan by Nepal's premier failed.", "CONSULT visited; CONSULT visit"],
  ["Nepal's premier visited India. Nepal's premier visited India.", "CONSULT visited; CONSULT visited"],
  // A noun that adds a date stays an event of its own.
  ["Nepal's premier visited India. Her visit on 3 June lasted a day.", "CONSULT visited; CONSULT visit"],
];

describe("a definite noun is a mention of the act told before", () => specify(FOLDED, {}, mentionsIn));
describe("a noun stays an event", () => specify(KEPT, {}, mentionsIn));

describe("a noun that adds a date to an act told before", () => {
  it("has its sides", () => {
    const [visited, again] = eventsIn("Nepalese soldiers attacked an Indian post. The offensive on 3 June lasted an hour.");
    expect([visited, again].map((event) => event && lineOf(event))).toEqual([
      "ASSAULT occurred | NPL MIL -> IND",
      "ASSAULT occurred | NPL MIL -> IND",
    ]);
  });
});
