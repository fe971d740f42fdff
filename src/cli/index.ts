#!/usr/bin/env node
/**
 * Room `cli`: arguments and a file in, a report or JSON on standard output out. The only room that touches the process
 * and the file system; it finds nothing itself.
 */
import { main } from "./main.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // "tidings story.txt | head": the reader has gone, which is no error of ours.
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
process.exitCode = main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 100,
});
