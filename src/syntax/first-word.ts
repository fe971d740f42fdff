import { baseForm } from "./inflection.js";
import { isCommonPlural } from "./network/index.js";
import { isPersonNoun } from "./person-nouns.js";

const CAPITALISED = /^[A-Z][a-z]+$/;

/**
 * The words of a sentence without the capital of the first where that tells nothing: on a plural that a dictionary has, and not as a
 * name ("Beekeepers blocked a road"). Among other capitals it stays: a headline has them everywhere.
 */
export function withoutFirstCapital(forms: readonly string[]): readonly string[] {
  const at = forms.findIndex((form) => /[A-Za-z]/.test(form));
  const form = forms[at] ?? "";
  const word = form.toLowerCase();
  if (!CAPITALISED.test(form) || /^[A-Z]/.test(forms[at + 1] ?? "")) return forms;
  return isCommonPlural(word) || isPlural(word) ? forms.with(at, word) : forms;
}

function isPlural(word: string): boolean {
  const base = baseForm(word, "plural");
  return base !== word && isPersonNoun(base);
}
