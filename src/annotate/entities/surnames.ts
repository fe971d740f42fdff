import type { Reading } from "./describe.js";
import { goingVerbs, placePrepositions } from "./knowledge/words.js";
import { caseWords } from "./phrases.js";
import { type Reference, referenceOf } from "./reference.js";

/**
 * Reads the names of places that are somebody's surname in the story as that: "Paris said" where the story tells of Valeska
 * Paris, but not "in Paris".
 */
export function readSurnames(references: readonly Reference[], readings: readonly Reading[]): readonly Reference[] {
  const surnames = new Set(references.flatMap(surnameOf));
  if (surnames.size === 0) return references;
  // A country is nobody's surname unless a given name or title says so: "Fan Expo Canada" is no person.
  const ofGiven = new Set(references.filter(({ gender }) => gender !== undefined).flatMap(surnameOf));
  const isSurname = ({ name, known }: Reference): boolean => (known?.scope === "country" ? ofGiven : surnames).has(name);
  return references.map((reference) =>
    isNameOfPlace(reference) && isSurname(reference) && !isWhere(reference, readings)
      ? referenceOf(reference, {
          ...reference,
          kind: "person",
          known: undefined,
          country: undefined,
          sector: undefined,
          weak: true,
        })
      : reference,
  );
}

/** The last word of a name that is surely a person's. */
function surnameOf({ form, kind, weak, known, name }: Reference): string[] {
  const isSure = form === "name" && kind === "person" && weak !== true && known === undefined;
  return isSure && name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [];
}

const isNameOfPlace = ({ form, known, container }: Reference): boolean =>
  form === "name" && container === undefined && known !== undefined && (known.kind === "place" || known.id.startsWith("gov:"));

/** Whether the words before the name say where something is or goes. */
function isWhere({ sentence, head }: Reference, readings: readonly Reading[]): boolean {
  const tree = readings[sentence]?.tree;
  const token = tree?.tokens[head];
  if (!tree || !token) return false;
  const goes = goingVerbs.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? "");
  return caseWords(tree, head).some((word) => placePrepositions.has(word) || (goes && /^(?:to|from)$/.test(word)));
}
