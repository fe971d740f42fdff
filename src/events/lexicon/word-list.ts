import { NOUN_CLASSES } from "../../data/noun-classes.js";

const CLASSES: Readonly<Record<string, string>> = NOUN_CLASSES;
const cache = new Map<string, readonly string[]>();

/** The words of a list, classes spelled out: `"@visit @nobody"` gives `["visit", "trip", …, "@nobody"]`. */
export function expandWords(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const known = cache.get(list);
  if (known !== undefined) return known;
  const expanded = list.split(" ").flatMap((word) => {
    const members = word.startsWith("@") ? CLASSES[word.slice(1)] : undefined;
    return members === undefined ? [word] : members.split(/\s+/);
  });
  cache.set(list, expanded);
  return expanded;
}

/** The words of a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(expandWords(list));
}
