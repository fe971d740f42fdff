import { wordClass } from "./network/word-class.js";

const NAME = 16;

/** Whether a dictionary knows the word as a common one ("common"), as a name ("name"), or not at all ("unknown"). */
export function commonUse(word: string): "common" | "name" | "unknown" {
  const bits = wordClass(word.toLowerCase());
  return bits === 0 ? "unknown" : (bits & ~NAME) === 0 ? "name" : "common";
}
