import { describe } from "vitest";
import { BODY, MORE, testBlocks } from "./blocks-of.js";

describe("lists, a block an item", () => {
  testBlocks([
    [
      `${BODY}\n\n- open the port\n- tow the wreck\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["list", "- open the port"],
        ["list", "- tow the wreck"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n\n• Open the port.\n\n• Tow the wreck.\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["list", "• Open the port."],
        ["list", "• Tow the wreck."],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n* open the port\n* tow the wreck\n${MORE}`,
      [
        ["paragraph", BODY],
        ["list", "* open the port"],
        ["list", "* tow the wreck"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n\n1. Open the port\n2. Tow the wreck\n3. Pay the crews\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["list", "1. Open the port"],
        ["list", "2. Tow the wreck"],
        ["list", "3. Pay the crews"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n\n• Open the port\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["list", "• Open the port"],
        ["paragraph", MORE],
      ],
    ],
  ]);
});

describe("marks that make no list", () => {
  testBlocks([
    [
      `${BODY}\n\n- which nobody had foreseen - he said.\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", "- which nobody had foreseen - he said."],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n\n1.5 million people fled.\n\n2.5 million stayed.`,
      [
        ["paragraph", BODY],
        ["paragraph", "1.5 million people fled."],
        ["paragraph", "2.5 million stayed."],
      ],
    ],
    [
      `${BODY}\n\n2019 was the worst year.\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", "2019 was the worst year."],
        ["paragraph", MORE],
      ],
    ],
  ]);
});

describe("quoted lines", () => {
  testBlocks([
    [
      `${BODY}\n\n> We will not pay\n> for the wreck.\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["quote", "> We will not pay\n> for the wreck."],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n> We will not pay.\n${MORE}`,
      [
        ["paragraph", BODY],
        ["quote", "> We will not pay."],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY}\n\n>100 people fled, the council said.\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", ">100 people fled, the council said."],
        ["paragraph", MORE],
      ],
    ],
  ]);
});
