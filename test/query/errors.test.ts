import { query, TidingsError } from "tidings";
import { SAMPLE_EVENTS } from "tidings/samples";
import { describe, expect, it } from "vitest";

/** Calls as a program without types would make them. */
const untyped = (verb: string, ...given: unknown[]): unknown =>
  Reflect.apply(Reflect.get(query(SAMPLE_EVENTS), verb), query(SAMPLE_EVENTS), given);

describe("wrong arguments are said at once", () => {
  it.each<[string, unknown[], RegExp]>([
    ["type", ["war"], /query\(\)\.type\(\).*types\.0.*in capitals.*"war"/],
    ["mode", ["Teleport"], /query\(\)\.mode\(\)/],
    ["status", ["done"], /"done"/],
    ["actor", ["russia"], /country.*"russia"/],
    ["actor", [{ nation: "USA" }], /nation/],
    ["saidBy", [{ name: " " }], /name/],
    ["near", [[100, 0], 5], /latitude.*100/],
    ["near", [[0, 0], -5], /kilometers.*-5/],
    ["near", [[0, 0], Number.NaN], /kilometers/],
    ["about", ["weather"], /"weather"/],
    ["minConfidence", [50], /confidence.*50/],
    ["evidence", [""], /words/],
    ["during", [2021], /period.*2021/],
    ["in", [" "], /places/],
    ["where", ["true"], /where\(\) takes a function/],
    ["orderBy", ["actor"], /query\(\)\.orderBy\(\)/],
    ["limit", [1.5], /limit.*1\.5/],
    ["offset", [-1], /offset.*-1/],
    ["groupBy", ["colour"], /groupBy\(\) does not know "colour"/],
    ["countBy", ["colour"], /"colour"/],
    ["timeline", ["hour"], /Give one of day, week/],
    ["dyads", ["name"], /Give one of country/],
    ["network", ["name"], /Give one of country/],
    ["toSQL", [{ dialect: "mysql" }], /The dialect "mysql" is not known/],
    ["toSQL", [{ dialect: "duckdb", table: 'a"; DROP TABLE b' }], /no plain table name/],
  ])("%s(%j)", (verb, given, message) => {
    expect(() => untyped(verb, ...given)).toThrow(TidingsError);
    expect(() => untyped(verb, ...given)).toThrow(message);
  });

  it("branches take filters only", () => {
    expect(() => query([]).not((b) => b.limit(1))).toThrow("A branch of not() takes filters only");
    expect(() => query([]).or((b) => b.orderBy("start"))).toThrow("A branch of or() takes filters only");
  });

  it("evidence() without a text says how to give it", () => {
    expect(() => query(SAMPLE_EVENTS).evidence("troops").count()).toThrow("give query(events, { text })");
  });
});
