import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { UsageError } from "./usage-error.js";

/** The version of the package. */
export const VERSION: string = version;

/** What the caller asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "read"; readonly path: string; readonly published: string | undefined; readonly format: Format };

/** How a story is printed. */
export type Format = "report" | "json" | "jsonl" | "html";

/** The help text. */
export const USAGE = `tidings reads a news story and prints the events it reports.

Usage: tidings <story.txt | -> [options]

  -                        read standard input
  --published <date>       when the story was published: 2021-04-23 or 2021-04-23T08:00
  --format <format>        report (a table for people), json (the whole story), jsonl (an event a line),
                           html (a page with the story, its events marked in the text, a timeline and a table)
  --html                   short for --format html: tidings story.txt --html > story.html
  --help, --version
`;

/** Reads the arguments; throws a {@link UsageError} for what it does not know. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [path, ...rest] = positionals;
  if (path === undefined) throw new UsageError("no story given; name a text file, or - for standard input (tidings --help)");
  if (rest.length > 0)
    throw new UsageError(`one story at a time, but ${positionals.length} were named: ${positionals.join(", ")}`);
  const format = values.format ?? (values.html === true ? "html" : "report");
  if (!isFormat(format)) throw new UsageError(`unknown format "${format}"; it is one of ${FORMATS.join(", ")}`);
  if (values.html === true && format !== "html")
    throw new UsageError(`--html and --format ${format} exclude one another; give one of them`);
  return { kind: "read", path, published: values.published, format };
}

const FORMATS: readonly Format[] = ["report", "json", "jsonl", "html"];

const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: "string" },
        format: { type: "string" },
        html: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    const [first = "wrong arguments"] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(`${first.replace(/\.$/, "")} (tidings --help lists the options)`);
  }
}
