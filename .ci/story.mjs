// The main job from a clone: builds what is not built or out of date, then prints the report on the story that is named,
// or on the sample story:  npm run story [-- path/to/story.txt [options of the command line]]
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const given = process.argv.slice(2);

const changed = (file) => statSync(path(file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const built = Math.min(...["dist/cli.js", "dist/index.js", "dist/samples.js"].map(changed));
const written = Math.max(...readdirSync(path("src"), { recursive: true }).map((file) => changed(`src/${file}`)));
if (built < written) {
  console.error("Building tidings first; this takes about a minute.");
  const { status, stdout, stderr } = spawnSync(path("node_modules/.bin/tsup"), [], { cwd: root, encoding: "utf8" });
  if (status !== 0) {
    console.error(`${stdout}${stderr}`);
    process.exit(1);
  }
}

const options = { published: { type: "string" }, format: { type: "string" } };
const { positionals } = parseArgs({ args: given, allowPositionals: true, strict: false, options });
const sample = positionals.length > 0 ? undefined : await import("tidings/samples");
const { status } = spawnSync(process.execPath, [path("dist/cli.js"), ...(sample ? ["-", ...given] : given)], {
  ...(sample && { input: sample.SAMPLE_TEXT }),
  stdio: [sample ? "pipe" : "inherit", "inherit", "inherit"],
});
process.exitCode = status ?? 1;
