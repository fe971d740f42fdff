import { describe, expect, it } from "vitest";
import { toGdelt, toIcews, toPolecat } from "../../src/formats/index.js";
import { TidingsError } from "../../src/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { askDuckDb } from "./duckdb.js";
import { eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

const read = (lines: Iterable<string>, header: boolean) =>
  askDuckDb(
    [...lines].join(""),
    `SELECT * FROM read_csv({}, delim = '\\t', header = ${header}, all_varchar = true, quote = '', escape = '', strict_mode = true, nullstr = '\u0001')`,
  );

const sanction = SAMPLE_EVENTS.filter(({ type }) => type === "SANCTION");
const story = { ...SAMPLE_STORY, events: [...sanction] };

describe("toGdelt", () => {
  it("fills the columns it can", async () => {
    const [row = {}] = await read(toGdelt(story), false);
    const cells = Object.values(row);
    expect(cells).toHaveLength(61);
    expect(cells.slice(1, 8)).toEqual(["20210412", "202104", "2021", "2021.2795", "USA", "THE UNITED STATES", "USA"]);
    expect(cells[15]).toBe("RUSGOV");
    expect(cells.slice(25, 34)).toEqual([
      "0",
      sanction[0]?.codes.cameo,
      sanction[0]?.codes.cameo.slice(0, 3),
      "16",
      "4",
      String(sanction[0]?.codes.goldstein),
      "1",
      "1",
      "1",
    ]);
    expect(cells.slice(59)).toEqual(["20210423000000", "https://example.org/news?a=1&b=2"]);
  });

  it("gives each dyad a number of its own, the same every time", () => {
    const numbers = [...toGdelt(SAMPLE_STORY)].map((line) => line.split("\t")[0]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...toGdelt(SAMPLE_STORY)].map((line) => line.split("\t")[0])).toEqual(numbers);
    for (const number of numbers) expect(Number.isSafeInteger(Number(number))).toBe(true);
  });

  it("writes international organisations as CAMEO does", async () => {
    const [event] = sanction;
    const rows = await read(
      toGdelt(
        event
          ? [
              {
                ...event,
                actors: [{ text: "UN", country: "UNO" }],
                recipients: [{ text: "press", country: "ROU", sector: "JRN" }],
              },
            ]
          : [],
      ),
      false,
    );
    const cells = Object.values(rows[0] ?? {});
    expect(cells.slice(5, 15)).toEqual(["IGOUNO", "UN", "", "UNO", "", "", "", "IGO", "", ""]);
    expect(cells.slice(15, 25)).toEqual(["ROMMED", "PRESS", "ROM", "", "", "", "", "MED", "", ""]);
  });
});

describe("toIcews", () => {
  it("makes dyads of compound actors", async () => {
    const rows = await read(toIcews(SAMPLE_EVENTS.filter(({ type }) => type === "COOPERATE")), true);
    expect(rows.map((row) => row["Source Country"])).toEqual(["RUS", "BLR"]);
    expect(rows.map((row) => row["Target Name"])).toEqual(["", ""]);
  });

  it("knows sentence, story and publisher", async () => {
    const [row] = await read(toIcews(story), true);
    expect(row).toMatchObject({
      "Story ID": SAMPLE_STORY.article.id,
      Publisher: "Northern Wire",
      "CAMEO Code": sanction[0]?.codes.cameo,
    });
    expect(Number(row?.["Sentence Number"])).toBeGreaterThan(20);
  });
});

describe("toPolecat", () => {
  it("has 40 columns, None where nothing is known", async () => {
    const [row = {}] = await read(toPolecat(story), true);
    expect(Object.keys(row)).toHaveLength(40);
    expect(row).toMatchObject({
      "Event Type": "SANCTION",
      "Event Mode": "expel",
      "Quad Code": "4",
      "Actor COW": "None",
      "Recipient Sectors": "GOV",
      Country: "None",
    });
  });
});

describe("the tables of acts", () => {
  it("leave out what did not happen, unless there is a code for that", () => {
    const types = [...toPolecat(SAMPLE_EVENTS)].slice(1).map((line) => line.split("\t")[2]);
    const undone = SAMPLE_EVENTS.filter(({ type, status, codes }) => status === "hypothetical" && codes.plover === type);
    expect(undone).not.toHaveLength(0);
    expect(types).toHaveLength(
      SAMPLE_EVENTS.filter(({ type, status, codes }) => status === "occurred" || status === "ongoing" || codes.plover !== type)
        .length,
    );
  });

  it.each([
    ["toGdelt", toGdelt, 61, 0],
    ["toIcews", toIcews, 20, 1],
    ["toPolecat", toPolecat, 40, 1],
  ] as const)("%s keeps its shape whatever the text", (_, write, columns, header) => {
    const lines = [...write(HOSTILE_TEXTS.map((text) => ({ ...eventSaying(text), status: "occurred" as const })))];
    expect(lines).toHaveLength(HOSTILE_TEXTS.length + header);
    for (const line of lines) {
      expect(line.split("\t")).toHaveLength(columns);
      expect(line.match(/[\r\n]/g)).toEqual(["\n"]);
    }
  });

  it("take a day for the undated, and refuse what is none", () => {
    const undated = sanction.map(({ time: _, ...event }) => event);
    expect([...toIcews(undated, { date: "2021-05-01" })][1]?.split("\t")[1]).toBe("2021-05-01");
    expect([...toIcews(undated)][1]?.split("\t")[1]).toBe("");
    expect(() => [...toIcews(undated, { date: "2021-02-30" })]).toThrow(TidingsError);
  });

  it.each([[null], ["events"], [{}], [[null]], [[3]]])("refuse %j", (input) => {
    // @ts-expect-error: what JavaScript may hand over
    expect(() => [...toGdelt(input)]).toThrow(/toGdelt\(\) takes events/);
  });
});
