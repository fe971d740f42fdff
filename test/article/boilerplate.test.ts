import { describe } from "vitest";
import { BODY, MORE, testBlocks } from "./blocks-of.js";

describe("the site's own lines", () => {
  testBlocks(
    [
      "Read more: How the talks began",
      "READ MORE",
      "Read more »",
      "[Read more: How the talks began]",
      "Related: How the talks began",
      "See also - How the talks began",
      "Click to share on Facebook (Opens in new window)",
      "Click here to read our privacy policy.",
      "© 2021 The Coast Times",
      "Copyright 2021 The Coast Times. All rights reserved.",
      "(c) Coast Times 2021",
      "All rights reserved.",
      "Sign up for our morning letter",
      "Subscribe to our newsletter and never miss a story.",
      "Follow us on Twitter @coasttimes",
      "Follow Ann Lee on Twitter @annlee.",
      "This story was updated to add the mayor's answer.",
      "This article has been updated with new figures.",
      "This article was originally published by The Coast Times.",
      "Advertisement",
      "ADVERTISEMENT",
      "Story continues below",
      "Share this article",
      "Share this article on Facebook",
      "Editor's note: An earlier version named the wrong port.",
      "Most read",
      "You may also like",
      "https://example.org/port-stays-shut",
      "* * *",
      "___",
      "-30-",
      "• • •",
    ].map((line) => [
      `Port stays shut\n\n${BODY}\n\n${line}\n\n${MORE}`,
      [
        ["headline", "Port stays shut"],
        ["paragraph", BODY],
        ["boilerplate", line],
        ["paragraph", MORE],
      ],
    ]),
  );
});

describe("sentences that begin like one of them", () => {
  testBlocks(
    [
      "Readers of the paper were asked for their views.",
      "Related charges against two captains were dropped.",
      "Follow the money, the judge told the court.",
      "Following us on foot, the soldiers soon gave up.",
      "Subscribers to the paper will get their money back.",
      "Signing up for the army is the only way out for many.",
      "Copyright lawyers said the ruling changes little.",
      "Advertisement spending fell by half in the war years.",
      "Sharing the river will not be easy, both sides said.",
      "The company changed its privacy policy in May, the judge said.",
      "Clicking sounds were heard before the second blast.",
      '"Get our boys home," the crowd called.',
      "More: the word was on every banner in the square that day, and on every wall of the old town, and it was on the lips of the students who had walked for two days through the hills to be there when the gates of the palace were opened at last to the people of the city.",
    ].map((line) => [
      `${BODY}\n\n${line}\n\n${MORE}`,
      [
        ["paragraph", BODY],
        ["paragraph", line],
        ["paragraph", MORE],
      ],
    ]),
  );
});

describe("the site's lines glued into a paragraph", () => {
  testBlocks([
    [
      `${BODY} Advertisement ${MORE}`,
      [
        ["paragraph", BODY],
        ["boilerplate", "Advertisement"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY} Story continues below advertisement ${MORE}`,
      [
        ["paragraph", BODY],
        ["boilerplate", "Story continues below advertisement"],
        ["paragraph", MORE],
      ],
    ],
    [
      `${BODY} Read more: How the wreck was found`,
      [
        ["paragraph", BODY],
        ["boilerplate", "Read more: How the wreck was found"],
      ],
    ],
    [`${BODY} Advertisement rates fell.`, [["paragraph", `${BODY} Advertisement rates fell.`]]],
    [`${BODY} Related charges were dropped.`, [["paragraph", `${BODY} Related charges were dropped.`]]],
  ]);
});
