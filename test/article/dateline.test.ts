import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/index.js";
import { BODY, MORE, shown, testBlocks } from "./blocks-of.js";

describe("datelines", () => {
  const lines = [
    "KYIV, April 22 (Reuters) -",
    "WASHINGTON (AP) —",
    "WASHINGTON (AP) --",
    "NAIROBI, Kenya (AP) _",
    "INDEPENDENCE, Mo. (AP)--",
    "AMHERST, N.Y. (AP)_",
    "HAVANA (AP ) --",
    "Paris, 3 May 2019 –",
    "PARIS, 3 May 2019 –",
    "Philadelphia (AFP) –",
    "BELFAST, Northern Ireland (AP)_",
    "SARAJEVO, Bosnia and Herzegovina, June 4 (Xinhua) --",
    "O'SMACH, Cambodia (AP) —",
    "PORT-AU-PRINCE, Haiti, Jan. 12 (UPI) —",
    "ST. LOUIS —",
    "WASHINGTON _",
    "FLINT, Mich., Oct. 4 (UPI) —",
    "LONDON/PARIS, Sept 9 (Reuters) -",
    "BEIJING and SEOUL (Reuters) -",
    "Aug 27 (Reuters) -",
    "(CNN) --",
    "NEW DELHI:",
    "SPRINGFIELD, Ohio ―",
    "TUNBURY, Tuesday, May 3 (Northern Wire) —",
  ];
  test.each(lines)("%s before the first paragraph", (line) => {
    const text = `Port stays shut\n\n${line} ${BODY}\n\n${MORE}`;
    expect(shown(parseArticle(text))).toEqual([
      ["headline", "Port stays shut"],
      ["dateline", line],
      ["paragraph", BODY],
      ["paragraph", MORE],
    ]);
    expect(parseArticle(text).dateline).toBe(line.replace(/:$/, ":"));
  });
  test.each(lines.filter((line) => !/^\(CNN|:$|Northern Wire/.test(line)))("%s on its own line", (line) => {
    expect(shown(parseArticle(`\n\n${line}\n\n${BODY}\n\n${MORE}`))).toEqual([
      ["dateline", line],
      ["paragraph", BODY],
      ["paragraph", MORE],
    ]);
  });

  testBlocks([
    [
      `GENEVA (Reuters) ${BODY}`,
      [
        ["dateline", "GENEVA (Reuters)"],
        ["paragraph", BODY],
      ],
    ],
    [
      `MOSCOW (AP)_${BODY}`,
      [
        ["dateline", "MOSCOW (AP)_"],
        ["paragraph", BODY],
      ],
    ],
    [
      `OSLO (AP) — "${BODY}"`,
      [
        ["dateline", "OSLO (AP) —"],
        ["paragraph", `"${BODY}"`],
      ],
    ],
    [
      `(Undated)\n\n${BODY}`,
      [
        ["dateline", "(Undated)"],
        ["paragraph", BODY],
      ],
    ],
    [
      `PARIS, May 3\n\n${BODY}`,
      [
        ["dateline", "PARIS, May 3"],
        ["paragraph", BODY],
      ],
    ],
    [
      `Port stays shut\nPARIS\n\n${BODY}`,
      [
        ["headline", "Port stays shut"],
        ["dateline", "PARIS"],
        ["paragraph", BODY],
      ],
    ],
    [
      `OSLO (AP) — ${BODY}\n\nROME (AP) — ${MORE}`,
      [
        ["dateline", "OSLO (AP) —"],
        ["paragraph", BODY],
        ["dateline", "ROME (AP) —"],
        ["paragraph", MORE],
      ],
    ],
  ]);

  test.each(["(CNN)", "Islamabad, May 3 (PTI)", "MOSCOW, May 3. /TASS/.", "GENEVA, May 3, 2019 /PRNewswire/ --"])(
    "%s needs no dash",
    (line) => {
      const glue = line === "(CNN)" ? "" : " ";
      expect(shown(parseArticle(`${line}${glue}${BODY}`))).toEqual([
        ["dateline", line],
        ["paragraph", BODY],
      ]);
    },
  );

  test("its agency is the source, its full date the day of publication", () => {
    expect(parseArticle(`KYIV, April 22 (Reuters) - ${BODY}`)).toMatchObject({
      source: "Reuters",
      dateline: "KYIV, April 22 (Reuters) -",
    });
    expect(parseArticle(`KYIV, April 22 (Reuters) - ${BODY}`)).not.toHaveProperty("published");
    expect(parseArticle(`Paris, 3 May 2019 – ${BODY}`).published).toBe("2019-05-03");
    expect(parseArticle(`Published: 4 May 2019\n\nParis, 3 May 2019 – ${BODY}`).published).toBe("2019-05-04");
  });
});

describe("openings that only look like a dateline", () => {
  testBlocks(
    [
      "UPDATE - The harbour is open again, the master said.",
      "BREAKING: The harbour is open again, the master said.",
      "EXCLUSIVE — The harbour is to be sold, papers show.",
      "NATO - The alliance of thirty states met on Monday.",
      "Iran — the main backer of the militia — said nothing.",
      "London - The city that never sleeps - was quiet.",
      "Ann Lee (Labour) - who lost her seat - said nothing.",
      "The Ministry of Defence (MOD) said nothing on Monday.",
      "WASHINGTON's envoy left the talks before noon.",
      "PARIS wants a vote on Monday, and so does Rome.",
      "May 3 - the day of the vote - was cold.",
      "CLINTON: We will not go back on our word.",
    ].map((line) => [line, [["paragraph", line]]]),
  );
});
