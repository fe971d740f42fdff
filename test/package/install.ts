import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** Paths of the files in the tarball. */
    packed: string[];
    /** A folder outside of the repository into which the tarball has been installed. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs what has been built and installs the tarball, once for all tests of the package. */
export default function install(project: TestProject): () => void {
  for (const file of ["dist/index.js", "dist/index.d.ts", "dist/cli.js"]) {
    if (!existsSync(join(root, file))) throw new Error(`${file} is not there: the package tests need \`npm run build\` first`);
  }
  const scratch = mkdtempSync(join(tmpdir(), "tidings-package-"));
  const consumer = join(scratch, "consumer");
  mkdirSync(consumer);
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

  // Without its scripts: the check has built already.
  const [pack]: { filename: string; files: { path: string }[] }[] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", scratch),
  );
  if (pack === undefined) throw new Error("npm pack packed nothing");
  const tarball = join(scratch, pack.filename);
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  npm(consumer, "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);

  project.provide("tarball", tarball);
  project.provide(
    "packed",
    pack.files.map(({ path }) => path),
  );
  project.provide("consumer", consumer);
  return () => rmSync(scratch, { recursive: true, force: true });
}
