// Runs the scorers of ../shared/eval on the built library, where they are there: on a user's machine they are not.
import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** The areas that are measured, with the data they are measured on. */
export const AREAS = {
  articles: "articles",
  events: "events",
  times: "times",
  entities: "entities/gum-dev.conllu",
  quotes: "quotes/dev.jsonl",
  "syntax, EWT": "syntax/ewt-dev.conllu",
  "syntax, GUM": "syntax/gum-dev.conllu",
};

/** Whether the development data and their scorers are on this machine. */
export const available = existsSync(path("../shared/gold")) && existsSync(path("../shared/eval"));

/** The command that measures an area, as one types it in the folder of the repository. */
export const commandOf = (area, data = AREAS[area]) => {
  const [name] = data.split("/");
  return `node ../shared/eval/${name}/score.mjs --data ../shared/gold/${data} --system ../shared/eval/systems/${name}-project.mjs`;
};

/** The scorer's figures of an area, as its `--json` prints them. */
export async function measure(area) {
  const [, scorer = "", ...args] = [...commandOf(area).split(" "), "--json"];
  // Under its real name: behind a link a scorer takes itself for imported, and prints nothing.
  const { stdout } = await promisify(execFile)(process.execPath, [realpathSync(path(scorer)), ...args], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout.slice(stdout.search(/^[{[]/m)));
}
