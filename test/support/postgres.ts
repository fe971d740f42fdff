import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of the test's own, reached by a socket in its folder. */
export interface Postgres {
  readonly folder: string;
  stop(): void;
}

const DEBIAN = "/usr/lib/postgresql";

/** The folder of the server's programs where Debian's package `postgresql` puts them, of the newest version there is. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** Starts a server without network in a folder of its own; root lends it to the user `postgres`, for it does not run as root. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "tidings-postgres-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  const command = (program: string, options: readonly string[]): [string, string[]] =>
    isRoot ? ["runuser", ["-u", "postgres", "--", join(programs, program), ...options]] : [join(programs, program), [...options]];
  const data = join(folder, "data");
  execFileSync(
    ...command("initdb", ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]),
    { cwd: folder },
  );
  const server = spawn(...command("postgres", ["-D", data, "-k", folder, "-h", "", "-F"]), { cwd: folder, stdio: "ignore" });
  for (let tries = 0; !existsSync(join(folder, ".s.PGSQL.5432")); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error("PostgreSQL did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    folder,
    stop: () => {
      execFileSync(...command("pg_ctl", ["stop", "-m", "immediate", "-D", data]), { cwd: folder, stdio: "ignore" });
      rmSync(folder, { recursive: true });
    },
  };
}
