import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index.js";
import { BODY, MORE, shown, testBlocks } from "./blocks-of.js";

describe("headlines", () => {
  test.each([
    "Port stays shut",
    "Will the port open again?",
    "'We are ruined': fishermen ask for help",
    "Watch: Boats burn in the harbour",
    "PORT STAYS SHUT",
    "Port stays shut; owners furious",
    "Minister quits over wreck in U.S. port",
    "Owners Of Burnt Boats Ask Council For Help.",
    "eBay sells its stake",
    "3 dead as tanker burns",
    "Moscow, Kyiv trade blame over wreck",
  ])("%s", (line) => {
    for (const gap of ["\n", "\n\n"]) {
      const article = parseArticle(`${line}${gap}${BODY}\n\n${MORE}`);
      expect(shown(article)).toEqual([
        ["headline", line],
        ["paragraph", BODY],
        ["paragraph", MORE],
      ]);
      expect(article.title).toBe(line);
    }
  });

  test("the title folds white space, the block does not", () => {
    const article = parseArticle(`Port\u00A0 stays\tshut\n\n${BODY}`);
    expect(article.title).toBe("Port stays shut");
    expect(shown(article)[0]).toEqual(["headline", "Port\u00A0 stays\tshut"]);
  });

  test("a first line that says what the caller's title says is the headline, stop or not", () => {
    const article = parseArticle(`The port is shut.\n\n${BODY}`, { title: "The port is shut." });
    expect(shown(article)[0]).toEqual(["headline", "The port is shut."]);
  });
});

describe("a first line above a dateline or a byline is the headline, stop or not", () => {
  testBlocks([
    [
      `The port is shut.\n\nADEN, Yemen (AP) — ${BODY}`,
      [
        ["headline", "The port is shut."],
        ["dateline", "ADEN, Yemen (AP) —"],
        ["paragraph", BODY],
      ],
    ],
    [
      `The port is shut.\n\nBy Ann Lee\n\n${BODY}`,
      [
        ["headline", "The port is shut."],
        ["byline", "By Ann Lee"],
        ["paragraph", BODY],
      ],
    ],
    [
      `The port is shut.\n\nOwners say they were not told.\n\nTUNBURY - ${BODY}`,
      [
        ["headline", "The port is shut."],
        ["paragraph", "Owners say they were not told."],
        ["dateline", "TUNBURY -"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});

describe("first lines that are no headline", () => {
  testBlocks([
    ["Talks ended in Vienna", [["paragraph", "Talks ended in Vienna"]]],
    [
      `The port is shut.\n\n${BODY}`,
      [
        ["paragraph", "The port is shut."],
        ["paragraph", BODY],
      ],
    ],
    [
      `"We are ruined," said Ann Lee.\n\n${BODY}`,
      [
        ["paragraph", '"We are ruined," said Ann Lee.'],
        ["paragraph", BODY],
      ],
    ],
    [
      `Ann Lee said in a letter to the council:\n\n${BODY}`,
      [
        ["paragraph", "Ann Lee said in a letter to the council:"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});

describe("headings", () => {
  testBlocks([
    ...[
      "What happens next?",
      "A harbour without boats",
      "'Nobody told us'",
      "3. The owners",
      "7:15 p.m.",
      "Reads",
      "THE OWNERS ARE ANGRY.",
    ].map(
      (line) =>
        [
          `${BODY}\n\n${line}\n\n${MORE}`,
          [
            ["paragraph", BODY],
            ["heading", line],
            ["paragraph", MORE],
          ],
        ] as const,
    ),
    [
      `${BODY}\nA harbour without boats\n${MORE}`,
      [
        ["paragraph", BODY],
        ["heading", "A harbour without boats"],
        ["paragraph", MORE],
      ],
    ],
    [
      `Port stays shut\n\nFishermen ask council for help\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["heading", "Fishermen ask council for help"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});

describe("short lines that are no heading", () => {
  testBlocks([
    ...[
      "He left.",
      '"Nobody told us."',
      "“Who told you?”",
      "He said this:",
      "Nobody came, he said;",
      "Injured: 74",
      "ANN LEE: Why not today?",
      "“Nobody told us” ― Ann Lee",
      "The judge asked, “Who told you?”",
    ].map(
      (line) =>
        [
          `${BODY}\n\n${line}\n\n${MORE}`,
          [
            ["paragraph", BODY],
            ["paragraph", line],
            ["paragraph", MORE],
          ],
        ] as const,
    ),
    [
      `${BODY}\n\nAnn Lee, Coast News`,
      [
        ["paragraph", BODY],
        ["paragraph", "Ann Lee, Coast News"],
      ],
    ],
  ]);
});
