import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index.js";
import { BODY, shown, testBlocks } from "./blocks-of.js";

describe("bylines", () => {
  test.each([
    ["By Ann Lee", "Ann Lee"],
    ["by Ann Lee", "Ann Lee"],
    ["BY ANN LEE", "ANN LEE"],
    ["By: Ann Lee", "Ann Lee"],
    ["By Ann Lee.", "Ann Lee"],
    ["By Ann Lee and Bo Chen", "Ann Lee and Bo Chen"],
    ["By Ann Lee, Bo Chen and Cy Diaz, Reuters", "Ann Lee, Bo Chen and Cy Diaz, Reuters"],
    ["By Ann Lee in Cairo", "Ann Lee in Cairo"],
    [
      "By Ann van der Lee in Cairo and Bo Chen at the United Nations",
      "Ann van der Lee in Cairo and Bo Chen at the United Nations",
    ],
    ["By Ann Lee, diplomatic correspondent", "Ann Lee, diplomatic correspondent"],
    ["By ANN LEE Associated Press Writer", "ANN LEE Associated Press Writer"],
    ["By Ann Lee | 3 May 2019", "Ann Lee"],
    ["By J. R. Lee Jr.", "J. R. Lee Jr."],
    ["By The Associated Press", "The Associated Press"],
    ["By Reuters", "Reuters"],
    ["By our staff", "our staff"],
    ["Words by Ann Lee", "Ann Lee"],
    ["Written by Ann Lee", "Ann Lee"],
    ["Author: Ann Lee", "Ann Lee"],
    ["Ann Lee reports", "Ann Lee"],
    ["Ann Lee reports from Cairo.", "Ann Lee"],
  ])("%s", (line, byline) => {
    const article = parseArticle(`Port stays shut\n\n${line}\n\n${BODY}`);
    expect(shown(article)).toEqual([
      ["headline", "Port stays shut"],
      ["byline", line],
      ["paragraph", BODY],
    ]);
    expect(article.byline).toBe(byline);
  });

  testBlocks([
    [
      `Port stays shut\nAnn Lee in Cairo\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["byline", "Ann Lee in Cairo"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\nAnn Lee, Reuters\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["byline", "Ann Lee, Reuters"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\nReuters\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["byline", "Reuters"],
        ["paragraph", BODY],
      ],
    ],
    [
      `${BODY}\n\n(Reporting by Ann Lee; Editing by Bo Chen)`,
      [
        ["paragraph", BODY],
        ["byline", "(Reporting by Ann Lee; Editing by Bo Chen)"],
      ],
    ],
    [
      `${BODY}\n\nAnn Lee in Oslo contributed to this report.`,
      [
        ["paragraph", BODY],
        ["byline", "Ann Lee in Oslo contributed to this report."],
      ],
    ],
  ]);

  test("the agency in the byline is the source", () => {
    expect(parseArticle(`By Ann Lee, Reuters\n\n${BODY}`).source).toBe("Reuters");
    expect(parseArticle(`By Ann Lee\n\n${BODY}`)).not.toHaveProperty("source");
  });

  test("a report's closing credits name its writers where nothing above does", () => {
    expect(parseArticle(`${BODY}\n\n(Reporting by Ann Lee; Editing by Bo Chen)`).byline).toBe("Ann Lee");
    expect(parseArticle(`By Cy Diaz\n\n${BODY}\n\n(Reporting by Ann Lee; Editing by Bo Chen)`).byline).toBe("Cy Diaz");
  });
});

describe("lines around a byline", () => {
  testBlocks([
    [
      `By ANN LEE\nAssociated Press Writer\n\nOSLO (AP) _ ${BODY}`,
      [
        ["byline", "By ANN LEE"],
        ["byline", "Associated Press Writer"],
        ["dateline", "OSLO (AP) _"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Ann Lee | Reuters\n\n${BODY}`,
      [
        ["byline", "Ann Lee | Reuters"],
        ["paragraph", BODY],
      ],
    ],
    [
      `${BODY}\n\nAFP`,
      [
        ["paragraph", BODY],
        ["byline", "AFP"],
      ],
    ],
  ]);
});

describe("sentences that begin like a byline", () => {
  testBlocks(
    [
      "By Monday the army had reached the coast.",
      "By May the stores were empty.",
      "By contrast, the north voted for the treaty.",
      "By then Ann Lee had left.",
      "By order of the court, the mine was shut.",
      "By Ann Lee's count, forty boats were lost.",
      "By Christmas Eve Ann Lee was free.",
      "Written by Ann Lee in prison, the book sold well.",
      "Reports from Cairo say the bridge is open again.",
      "Reporting by the crews has become harder, the union said.",
    ].map((line) => [
      `${BODY}\n\n${line}\n\n${BODY}`,
      [
        ["paragraph", BODY],
        ["paragraph", line],
        ["paragraph", BODY],
      ],
    ]),
  );
});
