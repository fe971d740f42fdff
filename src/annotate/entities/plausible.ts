import type { ListedMatch } from "./knowledge/gazetteer.js";
import { isFirstName, isTitle } from "./knowledge/person-names.js";
import { roleOf } from "./knowledge/roles.js";
import { organizationWords } from "./knowledge/words.js";
import type { Tree } from "./phrases.js";

/** Common words that a capital at the start of a sentence turns into a name. */
const COMMON_WORDS = new Set([
  "turkey",
  "china",
  "jordan",
  "chad",
  "male",
  "nice",
  "polish",
  "pole",
  "poles",
  "guinea",
  "west",
  "gulf",
  "commonwealth",
  "solidarity",
  "amnesty",
  "apple",
  "amazon",
  "shell",
  "labour",
  "lords",
  "commons",
  "conservatives",
  "republicans",
  "democrats",
  "guardian",
  "quartet",
  "fed",
  "congress",
  "resistance",
  "swiss",
  "contras",
  "who",
  "us",
  "ice",
  "car",
  "eta",
  "mend",
  "nam",
  "sana",
  "prc",
  "intel",
  "java",
  "cuba",
]);

/** Drops listed names that the sentence uses otherwise: "Chad Smith", "Michael Jordan", "Turkey is eaten cold". */
export function keepPlausible(tree: Tree, matches: readonly ListedMatch[]): ListedMatch[] {
  return matches.filter((match) => isPlausible(tree, match));
}

function isPlausible(tree: Tree, match: ListedMatch): boolean {
  const { tokens } = tree;
  const first = tokens[match.from];
  if (!first) return false;
  const key = tokens
    .slice(match.from, match.to)
    .map((token) => token.text.toLowerCase())
    .join("");
  if (COMMON_WORDS.has(key) && match.to - match.from === 1 && !["PROPN", "ADJ"].includes(first.upos)) return false;
  if (match.to - match.from > 2) return true;
  const sureBody = match.forms.some((form) => form.known.kind === "organization" && match.to - match.from > 1);
  if (sureBody) return true;
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  const joinsBefore = before !== undefined && before.upos === "PROPN" && before.span.end + 1 >= first.span.start;
  // The surname of a person: "Kanye West", "Mr Jordan".
  if (joinsBefore && isTitle(before.text) && /^(?:Mr|Mrs|Ms|Miss|Dr)/.test(before.text)) return false;
  if (joinsBefore && isFirstName(before.text) && (/^flat/.test(first.deprel) || before.head === match.from)) return false;
  if (
    joinsBefore &&
    /^flat/.test(first.deprel) &&
    first.head < match.from &&
    !roleOf(before.text.toLowerCase()) &&
    first.upos === "PROPN" &&
    match.forms.every((form) => form.use !== "adjective")
  )
    return false;
  // The given name of a person: "Chad Smith".
  const flatAfter =
    after !== undefined &&
    after.upos === "PROPN" &&
    /^flat/.test(after.deprel) &&
    after.head >= match.from &&
    after.head < match.to;
  if (
    flatAfter &&
    !roleOf(after.text.toLowerCase()) &&
    !isTitle(after.text) &&
    !organizationWords.has(after.text) &&
    match.forms.every((form) => form.use !== "adjective")
  )
    return false;
  return true;
}
