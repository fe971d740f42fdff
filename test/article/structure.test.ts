import { describe } from "vitest";
import { BODY, MORE, testBlocks } from "./blocks-of.js";

describe("lines and paragraphs", () => {
  testBlocks([
    ["", []],
    [" \t\r\n\u00A0\u200B\uFEFF \n", []],
    [BODY, [["paragraph", BODY]]],
    [`\uFEFF${BODY}`, [["paragraph", BODY]]],
    [`  ${BODY}\u00A0\u200B\n`, [["paragraph", BODY]]],
    [
      `${BODY}\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\r\n\r\n${MORE}\r\n`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\r${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\u2028${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\u2029${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n \t\u200B\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `\t${BODY}\n\t${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    ["Talks ended in Vienna", [["paragraph", "Talks ended in Vienna"]]],
  ]);
});

describe("lines broken by hand are one paragraph", () => {
  testBlocks([
    [
      "The minister left the hall before the vote was\ntaken, his office said.",
      [["paragraph", "The minister left the hall before the vote was\ntaken, his office said."]],
    ],
    [
      "The two generals met on a bridge over the river and agreed that the\nPrisoners' Exchange Board would take over the lists of names by the\nend of the month, a spokesman said.\n\nNeither side would say how many names there were, nor who had drawn\nup the lists.",
      [
        [
          "paragraph",
          "The two generals met on a bridge over the river and agreed that the\nPrisoners' Exchange Board would take over the lists of names by the\nend of the month, a spokesman said.",
        ],
        ["paragraph", "Neither side would say how many names there were, nor who had drawn\nup the lists."],
      ],
    ],
    [
      "    Striking dockers went back to work on Monday after the owners had\nagreed to a rise of four per cent, the union said in a short note to\nits members.\n    The rise will be paid from June. Owners had offered two per cent in\nMarch and three in April, and said then that it was their last word.",
      [
        [
          "paragraph",
          "Striking dockers went back to work on Monday after the owners had\nagreed to a rise of four per cent, the union said in a short note to\nits members.",
        ],
        [
          "paragraph",
          "The rise will be paid from June. Owners had offered two per cent in\nMarch and three in April, and said then that it was their last word.",
        ],
      ],
    ],
    [
      "Rebels quit the salt mines\nBy Ann Lee\nThe rebels who had held the salt mines of the north since last autumn\nleft them on Sunday night, and the army moved in without a shot, the\ngovernor said.\nHe thanked the elders of both valleys, who had carried the letters to\nand fro for eleven weeks.",
      [
        ["headline", "Rebels quit the salt mines"],
        ["byline", "By Ann Lee"],
        [
          "paragraph",
          "The rebels who had held the salt mines of the north since last autumn\nleft them on Sunday night, and the army moved in without a shot, the\ngovernor said.",
        ],
        ["paragraph", "He thanked the elders of both valleys, who had carried the letters to\nand fro for eleven weeks."],
      ],
    ],
    [
      "By Thursday the column had crossed the second of the three rivers and\nBy Friday it stood before the gates of the town, which sent out its\nmayor with the keys, witnesses said.",
      [
        [
          "paragraph",
          "By Thursday the column had crossed the second of the three rivers and\nBy Friday it stood before the gates of the town, which sent out its\nmayor with the keys, witnesses said.",
        ],
      ],
    ],
  ]);
});

describe("lines that are paragraphs stay apart", () => {
  testBlocks([
    [
      "The dam broke at noon.\nNobody was hurt.\nThe valley is under water.",
      [
        ["paragraph", "The dam broke at noon."],
        ["paragraph", "Nobody was hurt."],
        ["paragraph", "The valley is under water."],
      ],
    ],
    [
      `Port stays shut\n${BODY}\n${MORE}`,
      [
        ["headline", "Port stays shut"],
        ["paragraph", BODY],
        ["paragraph", MORE],
      ],
    ],
    [
      `"We are tired of it."\n"So are we."\n${BODY}`,
      [
        ["paragraph", '"We are tired of it."'],
        ["paragraph", '"So are we."'],
        ["paragraph", BODY],
      ],
    ],
    [
      `${BODY}\nAmericans: 12\nHospitalized: 542\nInjured: 4,877\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", "Americans: 12"],
        ["paragraph", "Hospitalized: 542"],
        ["paragraph", "Injured: 4,877"],
        ["paragraph", MORE],
      ],
    ],
  ]);
});
