import { query, TidingsError } from "tidings";
import { describe, expect, it } from "vitest";
import { QUESTIONS } from "./questions.js";
import { STORIES } from "./stories.js";

describe("a query of plain data", () => {
  it.each(QUESTIONS)("is equal after a round trip: %s", (_, ask) => {
    const asked = ask(query(STORIES));
    const read = query.fromJSON(JSON.stringify(asked), STORIES);
    expect(read.toJSON()).toEqual(asked.toJSON());
    expect(JSON.parse(JSON.stringify(read))).toStrictEqual(JSON.parse(JSON.stringify(asked)));
    expect(read.toArray()).toEqual(asked.toArray());
  });

  it("takes the value too, and leaves it as it was", () => {
    const node = { kind: "query", where: [{ kind: "type", types: ["AID"] }], orderBy: [] };
    expect(query.fromJSON(node, STORIES).count()).toBe(query(STORIES).type("AID").count());
    expect(Object.isFrozen(node.where)).toBe(false);
  });

  it("can go on", () => {
    const read = query.fromJSON(query([]).type("CONSULT").toJSON(), STORIES).mode("phone");
    expect(read.toJSON()).toEqual(query([]).type("CONSULT").mode("phone").toJSON());
  });
});

const node = (...where: unknown[]): unknown => ({ kind: "query", where, orderBy: [] });

describe("fromJSON refuses", () => {
  it.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /is no JSON/],
    ["no object", 7, /fromJSON\(\)/],
    ["another kind", { kind: "select", where: [], orderBy: [] }, /kind/],
    ["an unknown condition", node({ kind: "sql", text: "1 = 1" }), /where\.0\.kind.*"sql"/],
    ["a function", node({ kind: "function" }), /where\.0\.kind/],
    ["what names no type", node({ kind: "type", types: ["war"] }), /where\.0\.types\.0.*"war"/],
    ["what names no mode", node({ kind: "mode", modes: ["Teleport"] }), /modes\.0/],
    ["no period", node({ kind: "during", period: "someday" }), /"someday" is none/],
    [
      "a wrong part deep inside",
      node({ kind: "not", condition: { kind: "or", conditions: [{ kind: "minConfidence", confidence: 2 }] } }),
      /where\.0\.condition\.conditions\.0\.confidence/,
    ],
    ["parts that it does not know", node({ kind: "type", types: [], mode: "x" }), /where\.0/],
    ["a limit below 0", { kind: "query", where: [], orderBy: [], limit: -1 }, /limit.*-1/],
  ])("%s", (_, json, message) => {
    expect(() => query.fromJSON(json, [])).toThrow(TidingsError);
    expect(() => query.fromJSON(json, [])).toThrow(message);
  });
});

describe("a query with a function", () => {
  const asked = query(STORIES).where(() => true);
  it("has neither JSON nor SQL, wherever the function stands", () => {
    const deep = query(STORIES).not((b) =>
      b.or(
        (c) => c.type("AID"),
        (c) => (c.where(() => true).limit === undefined ? c : c.where(() => true)),
      ),
    );
    for (const each of [asked, deep]) {
      expect(() => each.toJSON()).toThrow(/toJSON\(\) needs a query of plain data/);
      expect(() => JSON.stringify(each)).toThrow(TidingsError);
      expect(() => each.toSQL({ dialect: "duckdb" })).toThrow(/toSQL\(\) needs/);
    }
  });
});
