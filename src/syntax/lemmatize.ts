import { type InflectionClass, inflectionTags } from "../data/inflection-tags";
import { capitalWords, commonAdjectives, lemmaWords, plainMarks, pluralNames } from "../data/lemma-words";
import { isLetter } from "./characters";
import { baseForm } from "./inflection";

const classes: Readonly<Record<string, InflectionClass>> = inflectionTags;

/** Names in capitals from this length on are read as shouted ("WASHINGTON"), shorter ones as acronyms ("NATO"). */
const shoutedName = 7;
/** Nouns in capitals up to this length are read as acronyms ("GDP"). */
const acronym = 3;

/**
 * The base form of a word as Universal Dependencies English has it. Names keep their form; other words are in lower case
 * save acronyms and words of peoples and faiths. The tags decide: "left" is "leave" as a verb, "left" as an adjective.
 *
 * @example
 * lemmatize("troops", "NOUN", "NNS"); //=> "troop"
 * lemmatize("n't", "PART", "RB"); //=> "not"
 */
export function lemmatize(form: string, upos: string, xpos: string, feats?: Readonly<Record<string, string>>): string {
  if (upos === "PUNCT" || upos === "SYM") return plainMarks.get(form) ?? (xpos === "NFP" ? form.toLowerCase() : form);
  const words = lemmaWords.get(xpos);
  if (upos === "X" || xpos === "ADD") return words?.get(form) ?? form;
  const plain = isPlain(form) ? form : form.replace(/\u00ad/g, "").replace(/[’`]/g, "'");
  const lower = plain.toLowerCase();
  const listed = words?.get(lower);
  if (listed !== undefined) return listed;
  if (upos === "PROPN") return nameLemma(plain, lower, xpos);
  if (upos === "NUM") return numberLemma(plain, lower);
  if (xpos === "NNP") return upos === "VERB" ? capitalLike(plain, namedVerb(lower)) : plain;
  if (upos === "NOUN" && !isLetter(plain.charCodeAt(plain.lastIndexOf("-") + 1))) return numberNoun(plain, lower, xpos);
  const kind = classes[xpos] ?? (xpos === "" ? classOfFeatures(upos, feats) : undefined);
  if (kind !== undefined) return keepCapital(plain, baseForm(lower, kind), upos);
  return plain === lower ? lower : keepCapital(plain, lower, upos);
}

/** Whether a form holds nothing but ASCII letters, digits and marks other than the grave accent. */
function isPlain(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    if (unit === 96 || unit > 126) return false;
  }
  return true;
}

/** The inflection that features tell where no Penn tag does. */
function classOfFeatures(upos: string, feats: Readonly<Record<string, string>> = {}): InflectionClass | undefined {
  if (upos === "NOUN") return feats.Number === "Plur" ? "plural" : undefined;
  if (feats.Degree === "Cmp") return "comparative";
  if (feats.Degree === "Sup") return "superlative";
  if (upos !== "VERB" && upos !== "AUX") return undefined;
  if (feats.VerbForm === "Ger" || (feats.VerbForm === "Part" && feats.Tense === "Pres")) return "gerund";
  if (feats.Tense === "Past") return "past";
  return feats.Person === "3" && feats.Number === "Sing" ? "present" : undefined;
}

function nameLemma(form: string, lower: string, xpos: string): string {
  if (xpos === "NNPS")
    return pluralNames.has(lower) || lower.endsWith("ese") ? form : capitalise(capitalLike(form, baseForm(lower, "plural")));
  return form.length >= shoutedName && /^\p{Lu}+$/u.test(form) ? capitalise(lower) : form;
}

function numberLemma(form: string, lower: string): string {
  if (/^[IVXLC]+$/.test(form)) return form;
  return /^[\d,.]+$/.test(form) ? form.replaceAll(",", "") : lower;
}

/** "1990s" keeps its ending, "16s" does not. */
function numberNoun(form: string, lower: string, xpos: string): string {
  return xpos === "NNS" && /^\d+[1-9]s$/.test(lower) ? lower.slice(0, -1) : form;
}

function namedVerb(lower: string): string {
  if (lower.endsWith("ing")) return baseForm(lower, "gerund");
  return baseForm(lower, lower.endsWith("ed") ? "past" : "base");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives a base form the capitals of the form it comes from. */
function capitalLike(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form.charAt(same).toLowerCase() === lemma.charAt(same)) same += 1;
  return same === 0 ? capitalise(lemma) : form.slice(0, same) + lemma.slice(same);
}

/** Lower case, save acronyms ("GDP", "DVDs"), compounds of names ("pro-Beijing") and words of peoples and faiths ("Iraqis"). */
function keepCapital(form: string, lemma: string, upos: string): string {
  if ((upos !== "NOUN" && upos !== "ADJ") || form === form.toLowerCase()) return lemma;
  if (/-\p{Lu}/u.test(form)) return capitalLike(form, lemma);
  if (form === form.toUpperCase() && !form.includes(".")) return upos === "NOUN" && isAcronym(form) ? form : lemma;
  if (/^\p{Lu}{2,5}s$/u.test(form) || /^\p{Ll}+\p{Lu}/u.test(form)) return capitalLike(form, lemma);
  const people =
    capitalWords.has(lemma) || (upos === "ADJ" && lemma.length > 5 && /(ian|ese)$/.test(lemma) && !commonAdjectives.has(lemma));
  return people ? capitalise(lemma) : lemma;
}

function isAcronym(form: string): boolean {
  return form.length <= acronym || (form.length <= acronym + 2 && !/[AEIOU]/.test(form));
}
