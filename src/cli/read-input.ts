import { readFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

/** Reads a text file, or standard input for `-`; throws a {@link UsageError} where that cannot be. */
export function readInput(path: string): string {
  const bytes = readBytes(path);
  if (bytes.subarray(0, 8192).includes(0)) throw new UsageError(`${name(path)} is binary; give a plain text file`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name(path)} is not UTF-8 text; convert it first, e.g. with iconv -f latin1 -t utf-8`);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    switch (code) {
      case "ENOENT":
        throw new UsageError(`there is no file ${path}; check the path, or use - for standard input`);
      case "EISDIR":
        throw new UsageError(`${name(path)} is a directory; name a text file in it`);
      case "EACCES":
        throw new UsageError(`${path} may not be read; check its permissions`);
      case "EAGAIN":
        throw new UsageError("standard input is empty; pipe a story into it, or name a file");
      default:
        throw new UsageError(`${name(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function name(path: string): string {
  return path === "-" ? "standard input" : path;
}
