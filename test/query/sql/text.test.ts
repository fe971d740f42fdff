import { createTableSQL, EVENT_COLUMNS, query, toTable } from "tidings";
import { describe, expect, it } from "vitest";
import { QUESTIONS } from "../questions.js";
import { STORIES } from "../stories.js";

describe("the text of statements", () => {
  it.each(["duckdb", "postgres"] as const)("%s", (dialect) => {
    expect(QUESTIONS.map(([name, ask]) => `-- ${name}\n${ask(query([])).toSQL({ dialect }).sql}`).join("\n")).toMatchSnapshot();
    expect(createTableSQL({ dialect, table: "news.events" })).toMatchSnapshot();
  });

  it("clickhouse, with named parameters", () => {
    const statements = QUESTIONS.map(([name, ask]) => ({ name, ...ask(query([])).toSQL({ dialect: "clickhouse" }) }));
    expect(statements).toMatchSnapshot();
    expect(createTableSQL({ dialect: "clickhouse" })).toMatchSnapshot();
    for (const { sql, parameters } of statements) {
      expect([...sql.matchAll(/\{(p\d+):\w+\}/g)].map((match) => match[1])).toEqual(Object.keys(parameters));
    }
  });

  it("holds no value", () => {
    for (const [, ask] of QUESTIONS) {
      const { sql, parameters } = ask(query([])).toSQL({ dialect: "postgres" });
      for (const value of parameters) if (typeof value === "string" && value !== "type") expect(sql).not.toContain(`'${value}'`);
      expect(sql).not.toContain("'");
      expect(new Set(sql.match(/\$\d+/g)).size).toBe(parameters.length);
    }
  });
});

describe("the flat table", () => {
  it("has the columns of EVENT_COLUMNS in their order, each of its type", () => {
    const types = { text: "string", integer: "number", double: "number" };
    for (const row of toTable(STORIES)) {
      expect(Object.keys(row)).toEqual(Object.keys(EVENT_COLUMNS));
      for (const [column, type] of Object.entries(EVENT_COLUMNS)) {
        const cell: unknown = Reflect.get(row, column);
        if (type === "text[]") expect(Array.isArray(cell)).toBe(true);
        else if (cell !== null) expect(typeof cell).toBe(types[type]);
      }
    }
  });

  it("numbers its rows, and knows the articles of stories", () => {
    const rows = toTable(STORIES);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, i) => i));
    expect(rows[0]?.article).toBe(STORIES[0]?.article.id);
    expect(rows[0]?.evidence[0]).toContain("Russia pulls forces back");
    expect(toTable(STORIES[0]?.events ?? [])[0]?.evidence).toEqual([]);
  });
});
