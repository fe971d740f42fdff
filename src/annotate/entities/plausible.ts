import type { ListedMatch } from "./knowledge/gazetteer.js";
import { isFirstName, isTitle } from "./knowledge/person-names.js";
import { roleOf } from "./knowledge/roles.js";
import {
  commonWords,
  goingVerbs,
  goodsNouns,
  organizationWords,
  placePrepositions,
  placeWords,
  townVerbs,
} from "./knowledge/words.js";
import { caseWords, type Tree } from "./phrases.js";

/** Drops listed names that the sentence uses otherwise: "Chad Smith", "Michael Jordan", "Turkey is eaten cold". */
export function keepPlausible(tree: Tree, matches: readonly ListedMatch[]): ListedMatch[] {
  return matches.filter((match) => isPlausible(tree, match));
}

function isPlausible(tree: Tree, match: ListedMatch): boolean {
  const { tokens } = tree;
  const first = tokens[match.from];
  if (!first) return false;
  if (isOfCaller(match)) return true;
  const key = tokens
    .slice(match.from, match.to)
    .map((token) => token.text.toLowerCase())
    .join("");
  const called = /^the$/i.test(tokens[match.from - 1]?.text ?? "") && first.upos === "NOUN";
  if (commonWords.has(key) && match.to - match.from === 1 && !called && !["PROPN", "ADJ"].includes(first.upos)) return false;
  if (isOfGoods(tree, match)) return false;
  if (match.forms.every((form) => form.use === "city") && !isCityLike(tree, match)) return false;
  if (match.to - match.from > 2) return true;
  if (isInLongerName(tree, match)) return false;
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
    !isOffice(before.text) &&
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
    !isOffice(after.text) &&
    !isTitle(after.text) &&
    !organizationWords.has(after.text) &&
    match.forms.every((form) => form.use !== "adjective")
  )
    return false;
  return true;
}

/** Whether the word tells an office, which is no surname: "President", not "Smith" or "Baker". */
function isOffice(word: string): boolean {
  const role = roleOf(word.toLowerCase());
  return role !== undefined && role.sector !== "CVL";
}

/** "Turkey" of "a Turkey sandwich", "Jordan" of "Jordan shoes": a name, no adjective, that only says what kind of goods they are. */
function isOfGoods({ tokens }: Tree, match: ListedMatch): boolean {
  const last = tokens[match.to - 1];
  const goods = tokens[last?.head ?? -1];
  return (
    goods !== undefined &&
    last?.head === match.to &&
    /^(?:compound|amod|nmod)/.test(last.deprel) &&
    tokens[match.to]?.xpos !== "POS" &&
    goodsNouns.has(goods.lemma.toLowerCase()) &&
    match.forms.every((form) => form.use !== "adjective")
  );
}

/** Whether the caller gave the name. */
const isOfCaller = ({ forms }: ListedMatch): boolean => forms.some(({ known }) => known.id.startsWith("user:"));

/** "Congress" of "the National Farmers Congress", "Labour" of "the Labour Court": one listed word for a body in a longer name. */
function isInLongerName({ tokens }: Tree, match: ListedMatch): boolean {
  if (match.to - match.from > 1 || match.forms.some((form) => form.known.kind !== "organization")) return false;
  const before = tokens[match.from - 1];
  if (before?.upos === "PROPN" && before.deprel === "compound" && before.head === match.from) return true;
  const after = tokens[match.to];
  return (
    after?.upos === "PROPN" &&
    commonWords.has(tokens[match.from]?.text.toLowerCase() ?? "") &&
    (organizationWords.has(after.text) || roleOf(after.text.toLowerCase())?.being === "body")
  );
}

/** Where only the list of cities has the name, the sentence must speak of a place, or the city be a great one. */
function isCityLike(tree: Tree, match: ListedMatch): boolean {
  const { tokens } = tree;
  const last = match.to - 1;
  const word = tokens[match.from];
  if (word?.upos !== "PROPN") return false;
  const single = match.to - match.from === 1;
  if (single && (organizationWords.has(word.text) || placeWords.has(word.text) || roleOf(word.text.toLowerCase()))) return false;
  if (tokens[match.from - 1]?.text.toLowerCase() === "the") return false;
  const head = headOf(tree, match);
  const cases = caseWords(tree, head);
  if (cases.some((preposition) => placePrepositions.has(preposition))) return true;
  if (cases.some((preposition) => /^(?:to|from)$/.test(preposition)) && !isFirstName(word.text)) return true;
  // "Visited Bergen", "shelled Kramatorsk".
  const governor = tokens[tokens[head]?.head ?? -1]?.lemma.toLowerCase() ?? "";
  const isVisited = tokens[head]?.deprel === "obj" && (townVerbs.has(governor) || goingVerbs.has(governor));
  if (isVisited && !isFirstName(word.text)) return true;
  // "Fulton, Missouri"; "Baghdad, June 3 (Reuters)".
  if (
    tokens[last + 1]?.text === "," &&
    /^\p{Lu}/u.test(tokens[last + 2]?.text ?? "") &&
    match.to - match.from === 1 &&
    tokens[last + 2]?.head === head &&
    !isFirstName(word.text)
  )
    return true;
  const population = match.forms[0]?.known.population ?? 0;
  return (
    population >= (match.to - match.from > 1 ? 50_000 : 200_000) &&
    !isFirstName(word.text) &&
    !commonWords.has(word.text.toLowerCase())
  );
}

/** The word of the match that hangs on a word outside of it. */
function headOf({ tokens }: Tree, match: ListedMatch): number {
  for (let i = match.from; i < match.to; i++) {
    const head = tokens[i]?.head ?? -1;
    if (head < match.from || head >= match.to) return i;
  }
  return match.from;
}
