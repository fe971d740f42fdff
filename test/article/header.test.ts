import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index.js";
import { BODY, testBlocks } from "./blocks-of.js";

const kinds = (text: string) => parseArticle(text).blocks.map((block) => block.kind);

describe("header metadata", () => {
  testBlocks([
    [
      `date 2019-05-03 A ferry leaves Split. Photo / AP\n\n${BODY}`,
      [
        ["metadata", "date 2019-05-03"],
        ["caption", "A ferry leaves Split. Photo / AP"],
        ["paragraph", BODY],
      ],
    ],
    [
      `date 2019-05-03 ${BODY}`,
      [
        ["metadata", "date 2019-05-03"],
        ["paragraph", BODY],
      ],
    ],
    [
      `date 2019-05-03 KYIV, May 3 (Reuters) - ${BODY}`,
      [
        ["metadata", "date 2019-05-03"],
        ["dateline", "KYIV, May 3 (Reuters) -"],
        ["paragraph", BODY],
      ],
    ],
    [
      `date 2019-05-03 Port stays shut\n\n${BODY}`,
      [
        ["metadata", "date 2019-05-03"],
        ["headline", "Port stays shut"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Published: 3 May 2019\n\n${BODY}`,
      [
        ["metadata", "Published: 3 May 2019"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Published: 3 May 2019 | By Ann Lee\n\n${BODY}`,
      [
        ["metadata", "Published: 3 May 2019 |"],
        ["byline", "By Ann Lee"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\n\nPublished 3 May 2019, updated 4 May 2019\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["metadata", "Published 3 May 2019, updated 4 May 2019"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Source: The Coast Times\nSection: World\nTags: ports, wrecks\n\n${BODY}`,
      [
        ["metadata", "Source: The Coast Times"],
        ["metadata", "Section: World"],
        ["metadata", "Tags: ports, wrecks"],
        ["paragraph", BODY],
      ],
    ],
    [
      `World\n\nPort stays shut\n\n${BODY}`,
      [
        ["metadata", "World"],
        ["headline", "Port stays shut"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\n\n5 min read\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["metadata", "5 min read"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\n\nUpdated 3 hours ago\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["metadata", "Updated 3 hours ago"],
        ["paragraph", BODY],
      ],
    ],
    [
      `${BODY}\n\nLast updated: 4 May 2019`,
      [
        ["paragraph", BODY],
        ["metadata", "Last updated: 4 May 2019"],
      ],
    ],
  ]);
});

describe("words that only look like a header", () => {
  testBlocks([
    ["Updated figures show a fall of 3 per cent.", [["paragraph", "Updated figures show a fall of 3 per cent."]]],
    ["Published accounts of the battle differ widely.", [["paragraph", "Published accounts of the battle differ widely."]]],
    [
      "Published 3 May 2019 in Oslo, the report names nobody.",
      [["paragraph", "Published 3 May 2019 in Oslo, the report names nobody."]],
    ],
    [
      "Posted to the south in 2014, the captain soon deserted.",
      [["paragraph", "Posted to the south in 2014, the captain soon deserted."]],
    ],
    ["Date palms died by the thousand in the drought.", [["paragraph", "Date palms died by the thousand in the drought."]]],
    ["date 2021-02-30 The sluice was opened.", [["paragraph", "date 2021-02-30 The sluice was opened."]]],
    [
      `${BODY}\n\n3 May 2019\n\n${BODY}`,
      [
        ["paragraph", BODY],
        ["heading", "3 May 2019"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});

describe("dates of headers", () => {
  test.each([
    ["Published: 2019-05-03", "2019-05-03"],
    ["Published: 2019-05-03 08:02", "2019-05-03T08:02"],
    ["Published: 2019-05-03T08:02:11Z", "2019-05-03T08:02:11Z"],
    ["Published: 2019-05-03T08:02:11+02:00", "2019-05-03T08:02:11+02:00"],
    ["Published: 2019-05-03T08:02:11+0200", "2019-05-03T08:02:11+02:00"],
    ["Published: 3 May 2019", "2019-05-03"],
    ["Published: 3rd May 2019", "2019-05-03"],
    ["Published: May 3, 2019", "2019-05-03"],
    ["PUBLISHED: SEPT. 3, 2019", "2019-09-03"],
    ["Published on Friday, May 3, 2019", "2019-05-03"],
    ["Posted on Fri 3 May 2019 10.15 BST", "2019-05-03T10:15+01:00"],
    ["Posted May 3, 2019 at 2:05 p.m. EDT", "2019-05-03T14:05-04:00"],
    ["Posted May 3, 2019 12:05 AM UTC", "2019-05-03T00:05Z"],
    ["Posted: May 3, 2019 9:30 am ET", "2019-05-03T09:30"],
    ["First published 3-May-2019", "2019-05-03"],
    ["Date: 23/04/2021", "2021-04-23"],
    ["Date: 04/23/2021", "2021-04-23"],
    ["Date: 05/05/2021", "2021-05-05"],
    ["Date: 23.04.2021", "2021-04-23"],
    ["Friday, April 23, 2021", "2021-04-23"],
    ["Published: Tuesday, 3 May 2005, 10:15 GMT 11:15 UK", "2005-05-03T10:15Z"],
    ["3 May 2019 Last updated at 10:15 GMT", "2019-05-03"],
  ])("%s", (line, published) => {
    const article = parseArticle(`${line}\n\n${BODY}`);
    expect(article.blocks[0]).toEqual({ kind: "metadata", span: { start: 0, end: line.length } });
    expect(article.published).toBe(published);
  });

  test.each([
    "Date: 03/04/2021",
    "Date: 2021-02-30",
    "Published: 31 April 2021",
    "Date: 23/13/2021",
    "Published: yesterday",
    "Published: 3 May",
  ])("%s gives no date", (line) => {
    expect(parseArticle(`${line}\n\n${BODY}`).published).toBeUndefined();
    expect(kinds(`${line}\n\n${BODY}`)).toEqual(["metadata", "paragraph"]);
  });

  test("modified comes from the update", () => {
    expect(parseArticle(`Published 3 May 2019 (updated 4 May 2019)\n\n${BODY}`)).toMatchObject({
      published: "2019-05-03",
      modified: "2019-05-04",
    });
    expect(parseArticle(`Published: 3 May 2019 | Updated: 4 May 2019\n\n${BODY}`)).toMatchObject({
      published: "2019-05-03",
      modified: "2019-05-04",
    });
    expect(parseArticle(`Last modified on May 4, 2019\n\n${BODY}`)).not.toHaveProperty("published");
  });

  test("fields of the header", () => {
    const article = parseArticle(
      `Title: Port stays shut\nSource: The Coast Times\nSection: World\nURL: https://example.org/port\n\n${BODY}`,
    );
    expect(article).toMatchObject({
      title: "Port stays shut",
      source: "The Coast Times",
      section: "World",
      url: "https://example.org/port",
    });
  });
});
