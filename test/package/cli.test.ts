import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_TYPE_NAMES, EventSchema, StorySchema } from "tidings";
import { SAMPLE_TEXT } from "tidings/samples";
import { beforeAll, describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const tidings = join(consumer, "node_modules/.bin/tidings");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: { [name: string]: string } } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(tidings, args, {
    cwd: consumer,
    input,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  writeFileSync(join(consumer, "story.txt"), SAMPLE_TEXT);
  writeFileSync(join(consumer, "empty.txt"), "");
  writeFileSync(join(consumer, "quiet.txt"), "The river is long and its water is cold.\n");
  writeFileSync(join(consumer, "picture.png"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1));
  writeFileSync(join(consumer, "latin1.txt"), Uint8Array.of(0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e));
  mkdirSync(join(consumer, "stories"), { recursive: true });
});

describe("tidings story.txt", () => {
  it("prints a report with the title, the date and the events, and nothing on standard error", () => {
    const { status, stdout, stderr } = run(["story.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [title, about, blank, head] = stdout.split("\n");
    expect(title).toBe("Russia pulls forces back from Ukraine's border as Kyiv stays on guard");
    expect(about).toContain("2021-04-23");
    expect(blank).toBe("");
    expect(head?.split(/ {2,}/)).toEqual(["when", "what", "status", "who", "to whom", "where"]);
    expect(stdout).toContain("2014-03-01");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ events, \d+ quotations, \d+ actors and places$/);
  });

  it("lists the events in time order", () => {
    const firstLine = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?: –)? {2,}(?:${EVENT_TYPE_NAMES.join("|")})\\b`, "gm");
    const days = [...run(["story.txt"]).stdout.matchAll(firstLine)].map(([, day]) => day);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort());
  });

  it("reads standard input for -", () => {
    expect(run(["-"], { input: SAMPLE_TEXT })).toEqual(run(["story.txt"]));
  });

  it("prints the whole story as JSON", () => {
    const { status, stdout } = run(["story.txt", "--format", "json"]);
    expect(status).toBe(0);
    const story: unknown = JSON.parse(stdout);
    expect(StorySchema.parse(story)).toEqual(story);
  });

  it("prints an event a line as JSON lines", () => {
    const { status, stdout } = run(["story.txt", "--format", "jsonl"]);
    expect(status).toBe(0);
    const events = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) expect(EventSchema.safeParse(event).success).toBe(true);
  });

  it("takes the date from --published", () => {
    const { stdout } = run(["-", "--published", "2024-05-08", "--format", "json"], {
      input: "French police arrested two activists on Monday.",
    });
    expect(JSON.parse(stdout)).toMatchObject({
      article: { published: "2024-05-08" },
      events: [{ time: { start: "2024-05-06" } }],
    });
  });

  it.each([
    ["empty.txt", "(no headline)"],
    ["quiet.txt", "No political events found."],
  ])("says of %s that there is nothing", (file, words) => {
    const { status, stdout, stderr } = run([file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(words);
  });

  it("prints its version and its help", () => {
    expect(run(["--version"])).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" });
    const { status, stdout, stderr } = run(["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const option of ["--published", "--format", "--help", "--version"]) expect(stdout).toContain(option);
  });
});

/** UPDATE=1 npm run package: writes into the README what the command line prints now. */
const UPDATE = process.env.UPDATE === "1";

describe("the README", () => {
  it("shows the report that the command line prints", () => {
    const page = new URL("../../README.md", import.meta.url);
    const readme = readFileSync(page, "utf8");
    const [, text = ""] = /const text = `([^`]+)`/.exec(readme) ?? [];
    const [block, report] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const { stdout } = run(["-", "--published", "2024-05-08"], { input: text });
    if (UPDATE && block !== undefined)
      writeFileSync(
        page,
        readme.replace(block, () => `\`\`\`text\n${stdout}\`\`\``),
      );
    else expect(stdout).toBe(report);
  });
});

describe("a mistake is exit code 2, one line on standard error that says what and how, and nothing on standard output", () => {
  it.each<[string, string[], string, (string | Uint8Array)?]>([
    ["no file named", [], "no story given"],
    ["a missing file", ["missing.txt"], "there is no file missing.txt"],
    ["a directory", ["stories"], "is a directory"],
    ["a binary file", ["picture.png"], "is binary"],
    ["binary standard input", ["-"], "is binary", Uint8Array.of(1, 0, 2)],
    ["a file that is not UTF-8", ["latin1.txt"], "is not UTF-8"],
    ["an unknown flag", ["story.txt", "--colour"], "--colour"],
    ["a flag without its value", ["story.txt", "--published"], "--published"],
    ["an unknown format", ["story.txt", "--format", "xml"], 'unknown format "xml"'],
    ["a date that is none", ["story.txt", "--published", "2021-02-30"], "2021-02-30"],
    ["two stories", ["story.txt", "quiet.txt"], "one story at a time"],
  ])("%s", (_, args, words, input) => {
    const { status, stdout, stderr } = run(args, input === undefined ? {} : { input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^tidings: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });
});

/** Whether a shell and `script`, which gives a program a terminal, are there. */
const terminal = spawnSync("script", ["--version"]).status === 0;
const ESCAPE = "\u001b[";

describe("colour", () => {
  it("is not used where the output is no terminal", () => {
    expect(run(["story.txt"], { env: { FORCE_COLOR: "1" } }).stdout).not.toContain(ESCAPE);
  });

  it.skipIf(!terminal)("is used on a terminal, and never with NO_COLOR", () => {
    const onTerminal = (env: { [name: string]: string }): string => {
      const { NO_COLOR: _, ...inherited } = process.env;
      return spawnSync("script", ["-qec", `${tidings} story.txt`, "/dev/null"], {
        cwd: consumer,
        env: { ...inherited, ...env },
        encoding: "utf8",
      }).stdout;
    };
    expect(onTerminal({})).toContain(ESCAPE);
    const plain = onTerminal({ NO_COLOR: "1" });
    expect(plain).toContain("Russia pulls forces back");
    expect(plain).not.toContain(ESCAPE);
  });
});

describe("a closed pipe", () => {
  it.each(["report", "json"])("ends quietly (%s)", (format) => {
    const script = `set -o pipefail; "${tidings}" story.txt --format ${format} | head -n 1`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: consumer, encoding: "utf8" });
    expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({ status: 0, stderr: "", lines: 2 });
  });
});
