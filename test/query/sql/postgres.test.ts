import { Client } from "pg";
import { createTableSQL, EVENT_COLUMNS, query, toTable } from "tidings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Postgres, postgresPrograms, startPostgres } from "../../support/postgres.js";
import { QUESTIONS } from "../questions.js";
import { STORIES } from "../stories.js";
import { withoutPosition } from "./rows.js";

const programs = postgresPrograms();
const title = "PostgreSQL gives the rows that memory gives";

describe.skipIf(programs === undefined)(
  programs === undefined ? `${title} (skipped: Debian's package postgresql is not installed)` : title,
  () => {
    let server: Postgres;
    let client: Client;

    beforeAll(async () => {
      server = await startPostgres(programs ?? "");
      client = new Client({ host: server.folder, user: "postgres", database: "postgres" });
      await client.connect();
      await client.query(createTableSQL({ dialect: "postgres" }));
      const columns = Object.keys(EVENT_COLUMNS);
      const insert = `INSERT INTO events VALUES (${columns.map((_, i) => `$${i + 1}`).join(", ")})`;
      for (const row of toTable(STORIES)) await client.query(insert, Object.values(row));
    });

    afterAll(async () => {
      await client.end();
      server.stop();
    });

    it.each(QUESTIONS)("%s", async (_, ask) => {
      const { sql, parameters } = ask(query(STORIES)).toSQL({ dialect: "postgres" });
      const { rows } = await client.query<object>(sql, [...parameters]);
      expect(withoutPosition(rows)).toEqual(withoutPosition(toTable(ask(query(STORIES)))));
    });
  },
);
