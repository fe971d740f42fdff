import { describe, expect, it } from "vitest";
import type { Entity } from "../../../src/annotate/index.js";
import { findQuotes } from "../../../src/annotate/quotes/index.js";
import { sentencesOf } from "../../support/parse.js";

/** An entity with a mention for each place where one of `names` stands in `text`. */
function entity(text: string, id: string, ...names: readonly string[]): Entity {
  const mentions = names.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ span: { start, end: start + name.length }, kind: "name" as const }];
  });
  return { id, kind: "person", name: names[0] ?? id, mentions };
}

async function speakerOf(text: string, entities: readonly Entity[]): Promise<string | undefined> {
  const { article, sentences } = await sentencesOf(text);
  return findQuotes(article, sentences, entities)[0]?.speaker?.entity;
}

describe("the speaker is the entity whose mention holds the head of the phrase", () => {
  it.each([
    ['"We will leave," Anna Lind said.', "Anna Lind", "e1"],
    ["The minister said the talks had failed.", "The minister", "e1"],
    ["She said the talks had failed.", "She", "e1"],
    ["According to Anna Lind, the talks had failed.", "Anna Lind", "e1"],
    ["The minister, Anna Lind, said the talks had failed.", "Anna Lind", "e1"],
    ["LIND: The talks have failed.", "LIND", "e1"],
    ["LIND: The talks have failed.\nAnna Lind left.", "Anna Lind", "e1"],
    ["The talks were led by Anna Lind, who said they had failed.", "Anna Lind", "e1"],
    ["A spokeswoman for Anna Lind said the talks had failed.", "Anna Lind", undefined],
    ["The talks with Anna Lind failed, the ministry said.", "Anna Lind", undefined],
  ])("%s / %s", async (text, name, expected) => {
    expect(await speakerOf(text, [entity(text, "e1", name)])).toBe(expected);
  });

  it("takes the closest mention where one holds another", async () => {
    const text = "Anna Lind of Oslo said the talks had failed.";
    expect(await speakerOf(text, [entity(text, "long", "Anna Lind of Oslo"), entity(text, "short", "Anna Lind")])).toBe("short");
  });

  it("leaves the entity out where nobody is known", async () => {
    expect(await speakerOf("Anna Lind said the talks had failed.", [])).toBeUndefined();
  });
});

describe("the cue carries its class", () => {
  it.each([
    ["Lind said the talks had failed.", "speech"],
    ['"It is over," Lind said.', "speech"],
    ["According to Lind, the talks had failed.", "speech"],
    ["Lind believes that the talks failed.", "thought"],
    ["The report shows that prices rose.", "thought"],
    ["Lind condemned the attack.", "attitude"],
    ["Lind wants to leave the council.", "attitude"],
  ])("%s / %s", async (text, expected) => {
    const { article, sentences } = await sentencesOf(text);
    expect(findQuotes(article, sentences, []).map(({ cue }) => cue?.class)).toEqual([expected]);
  });
});
