import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index.js";
import { BODY, MORE, shown, testBlocks } from "./blocks-of.js";

describe("captions and their credits", () => {
  test.each([
    ["A tanker lies on its side off Aden. Photo / AP", "AP"],
    ["A tanker lies on its side off Aden. Photo: Ann Lee", "Ann Lee"],
    ["A tanker lies on its side off Aden. Photo: Ann Lee/AFP", "Ann Lee/AFP"],
    ["A tanker lies on its side off Aden. Photograph: Ann Lee/Getty Images", "Ann Lee/Getty Images"],
    ["A tanker lies on its side off Aden Photograph: Ann Lee/Getty Images", "Ann Lee/Getty Images"],
    ["A tanker lies on its side off Aden. Photo by Ann Lee", "Ann Lee"],
    ["A tanker lies on its side off Aden. Photo by Ann Lee/Getty Images", "Ann Lee/Getty Images"],
    ["A tanker lies on its side off Aden. Picture: Bo Chen", "Bo Chen"],
    ["A tanker lies on its side off Aden. Image credit: Bo Chen", "Bo Chen"],
    ["A tanker lies on its side off Aden. Credit: Bo Chen/The Coast Times", "Bo Chen/The Coast Times"],
    ["A tanker lies on its side off Aden. (AP Photo/Ann Lee)", "AP/Ann Lee"],
    ["A tanker lies on its side off Aden. (AP Photo/Ann Lee, File)", "AP/Ann Lee, File"],
    ["A tanker lies on its side off Aden, May 3, 2019. AP Photo/Ann Lee", "AP/Ann Lee"],
    ["A tanker lies on its side off Aden, May 3, 2019. REUTERS/Ann Lee", "REUTERS/Ann Lee"],
    ["A tanker lies on its side off Aden, May 3, 2019. REUTERS/Ann Lee/File Photo", "REUTERS/Ann Lee/File Photo"],
    ["A tanker lies on its side off Aden. Ann Lee/EPA", "Ann Lee/EPA"],
    ["A tanker lies on its side off Aden. Ann Lee / Reuters", "Ann Lee / Reuters"],
    ["A tanker lies on its side off Aden. Ann Lee via Getty Images", "Ann Lee via Getty Images"],
    ["A tanker lies on its side off Aden. Ann Lee for Reuters", "Ann Lee for Reuters"],
    ["A tanker lies on its side off Aden. Getty Images", "Getty Images"],
    ["A tanker lies on its side off Aden. Reuters", "Reuters"],
    ["A tanker lies on its side off Aden (REUTERS)", "REUTERS"],
    ["A tanker lies on its side off Aden (Reuters)", "Reuters"],
    ["A tanker lies on its side off Aden. (Getty)", "Getty"],
    ["A tanker lies on its side off Aden (Photo: AP)", "AP"],
    ["A tanker lies on its side off Aden [Ann Lee/Al Jazeera]", "Ann Lee/Al Jazeera"],
    ["A tanker lies on its side off Aden. © Ann Lee", "Ann Lee"],
    ["Photo: AP", "AP"],
    ["(AP Photo/Ann Lee)", "AP/Ann Lee"],
    ["Getty Images.", "Getty Images"],
    ["Handout/Reuters", "Handout/Reuters"],
    ["FILE PHOTO: A tanker lies on its side off Aden, May 3, 2019. REUTERS/Ann Lee", "REUTERS/Ann Lee"],
    ["FILE - In this May 3, 2019, file photo, a tanker lies on its side off Aden. (AP Photo/Ann Lee, File)", "AP/Ann Lee, File"],
    ["FILE PHOTO: A tanker lies on its side off Aden.", undefined],
    ["File photo of a tanker off Aden", undefined],
    ["Image caption The tanker has lain there since May", undefined],
  ])("%s", (line, credit) => {
    const article = parseArticle(`Port stays shut\n\n${BODY}\n\n${line}\n\n${MORE}`);
    expect(shown(article)).toEqual([
      ["headline", "Port stays shut"],
      ["paragraph", BODY],
      ["caption", line],
      ["paragraph", MORE],
    ]);
    expect(article.blocks[2]?.credit).toBe(credit);
  });

  const boat = "A fishing boat burns off Aden in May.";
  testBlocks([
    [
      `${BODY}\n\n${boat}\nPhoto / AP\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["caption", `${boat}\nPhoto / AP`],
        ["paragraph", MORE],
      ],
    ],
    [
      `${boat} Photo / AP\n\n${BODY}`,
      [
        ["caption", `${boat} Photo / AP`],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\n\n${boat} Photo / AP\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["caption", `${boat} Photo / AP`],
        ["paragraph", BODY],
      ],
    ],
    [
      `${BODY}\n${MORE}\n\nPhoto: AP\n\n${BODY}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
        ["caption", "Photo: AP"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});

describe("captions glued into a paragraph", () => {
  testBlocks([
    [
      `${BODY} Burning boats in the harbour of Aden (REUTERS) ${MORE}`,
      [
        ["paragraph", BODY],
        ["caption", "Burning boats in the harbour of Aden (REUTERS)"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY} Burning boats in the harbour of Aden (AP Photo/Ann Lee) "${MORE}"`,
      [
        ["paragraph", BODY],
        ["caption", "Burning boats in the harbour of Aden (AP Photo/Ann Lee)"],
        ["paragraph", `"${MORE}"`],
      ],
    ],
    [
      `${BODY} Boats burn in the harbour of Aden. Photo / AP ${MORE}`,
      [
        ["paragraph", BODY],
        ["caption", "Boats burn in the harbour of Aden. Photo / AP"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY} Gen. Bo Chen speaks to his men in Aden (Getty Images) ${MORE}`,
      [
        ["paragraph", BODY],
        ["caption", "Gen. Bo Chen speaks to his men in Aden (Getty Images)"],
        ["paragraph", MORE],
      ],
    ],
  ]);
});

describe("more captions glued into a paragraph", () => {
  test.each([
    ["Boats burn in the harbour of Aden Photograph: Ann Lee/AP", "Ann Lee/AP"],
    ["Boats burn in the harbour of Aden. Photograph: Ann Lee/Getty Images", "Ann Lee/Getty Images"],
    ["Boats burn in the harbour of Aden. (Photo by Ann Lee/Getty Images)", "Ann Lee/Getty Images"],
  ])("%s", (line, credit) => {
    const article = parseArticle(`${BODY} ${line} ${MORE}`);
    expect(shown(article)).toEqual([
      ["paragraph", BODY],
      ["caption", line],
      ["paragraph", MORE],
    ]);
    expect(article.blocks[1]?.credit).toBe(credit);
  });

  testBlocks(
    [
      `${BODY} (AFP) ${MORE}`,
      `${BODY} The European Pressphoto Agency (EPA) Monday named a new head.`,
      `${BODY} The head of the agency (Ann Lee) Monday named a new board.`,
      `${BODY} It was the work of one man (AP) - and of luck.`,
    ].map((line) => [line, [["paragraph", line]]]),
  );
});

describe("look-alikes of captions", () => {
  testBlocks(
    [
      "The minister told the Associated Press (AP) Monday's vote would be put off.",
      "He gave the story to Agence France-Presse (AFP) Tuesday night, he said.",
      "The alliance (NATO) Secretary General was not there.",
      "The image: a burning tower that nobody in the city will forget.",
      "He took the photo / video camera from her, the court was told.",
      "She told the story to Reuters.",
      "The picture by Ann Lee was sold for 3 million dollars at an auction in Paris.",
      "Most of the money went to the agency, Getty Images, and its partners.",
      "Photo agencies lost half of their sales in a year.",
      "Images of the burning boats went around the world.",
      "File a claim before May, the council told the owners.",
    ].map((line) => [
      `${BODY}\n\n${line}\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", line],
        ["paragraph", MORE],
      ],
    ]),
  );
  testBlocks([
    [
      `${BODY}\n\n${BODY} ${MORE} (AFP)`,
      [
        ["paragraph", BODY],
        ["paragraph", `${BODY} ${MORE} (AFP)`],
      ],
    ],
    [
      `${BODY}\n\n${MORE} (AFP)`,
      [
        ["paragraph", BODY],
        ["paragraph", `${MORE} (AFP)`],
      ],
    ],
    [
      `NAIROBI, Kenya (AP)\n\n${BODY}`,
      [
        ["dateline", "NAIROBI, Kenya (AP)"],
        ["paragraph", BODY],
      ],
    ],
  ]);
});
