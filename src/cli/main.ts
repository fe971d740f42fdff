import { annotate, parseArticle, type Story, TidingsError } from "tidings";
import { toJsonl, toStoryHtml } from "tidings/formats";
import { type Command, type Format, readArguments, USAGE, VERSION } from "./arguments.js";
import { readInput } from "./read-input.js";
import { report } from "./report.js";
import { UsageError } from "./usage-error.js";

/** What the command line may do to the world. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Whether colour is welcome. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Runs the command line; gives the exit code: 0, or 2 for a mistake of the caller with one line on standard error. */
export function main(argv: readonly string[], terminal: Terminal): number {
  try {
    const command = readArguments(argv);
    if (command.kind === "help") terminal.out(USAGE);
    else if (command.kind === "version") terminal.out(`${VERSION}\n`);
    else terminal.out(run(command, terminal));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TidingsError)) throw error;
    terminal.err(`tidings: ${error.message}\n`);
    return 2;
  }
}

function run({ path, published, format }: Extract<Command, { kind: "read" }>, terminal: Terminal): string {
  const text = readInput(path);
  const story = annotate(parseArticle(text, published === undefined ? {} : { published }));
  return render(story, format, terminal);
}

function render(story: Story, format: Format, { colour, width }: Terminal): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(story, null, 2)}\n`;
    case "jsonl":
      return [...toJsonl(story.events)].join("");
    case "html":
      return toStoryHtml(story);
    case "report":
      return report(story, { colour, width });
  }
}
