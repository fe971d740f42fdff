import { countriesIn, isDetached, placeCountries, type Reading } from "./describe.js";
import type { ListedMatch } from "./knowledge/gazetteer.js";
import type { FormUse, KnownEntity } from "./knowledge/record.js";
import { goingVerbs, placeNouns, placePrepositions, standingVerbs, townVerbs } from "./knowledge/words.js";
import { nameOf, withDeterminer } from "./phrase-words.js";
import { caseWords, type Phrase } from "./phrases.js";
import { type Reference, referenceOf } from "./reference.js";
import { inCountry } from "./shared-names.js";

function pick(match: ListedMatch, ...uses: FormUse[]): KnownEntity | undefined {
  return match.forms.find((form) => uses.includes(form.use))?.known;
}

/** Reads a phrase whose head a list knows: a country, a city, a body, a people. */
export function readListed(reading: Reading, phrase: Phrase, match: ListedMatch): Reference | undefined {
  const people = pick(match, "people");
  const known = withNamesake(match, pick(match, "name", "city", "seat"));
  const token = reading.tree.tokens[phrase.head];
  const adjective = pick(match, "adjective");
  if (!known && (people || adjective)) return readPeople(reading, phrase, people ?? adjective);
  if (!known || !token) return undefined;
  const seat = match.forms.find((form) => form.use === "seat")?.known;
  const acting = seat !== undefined && standsAsActor(reading, phrase.head);
  const from = match.from > phrase.head ? phrase.from : withDeterminer(reading, match.from, phrase.from);
  const common = { from, form: "name", plural: false, definite: true } as const;
  if (seat && acting && known === seat) {
    const { name, country = "" } = seat;
    const government: KnownEntity = { id: `gov:${country}`, name, kind: "organization", country, sector: "GOV" };
    return referenceOf(phrase, {
      ...common,
      to: match.to,
      kind: "organization",
      name,
      known: government,
      country,
      sector: "GOV",
    });
  }
  const place = known === seat ? (pick(match, "city") ?? known) : known;
  const outer = place.kind === "place" ? containerAfter(reading, match, place) : undefined;
  const shared = match.forms.every((form) => form.shared);
  const own = shared ? countryOfShared(reading, phrase, match) : undefined;
  return referenceOf(phrase, {
    ...common,
    to: outer?.to ?? match.to,
    container: outer?.known,
    kind: place.kind,
    name: nameOf(reading, match.from, match.to),
    known: own === undefined ? place : inCountry(place, own),
    country: own ?? place.country,
    shared: shared && own === undefined,
    sector: place.sector,
    role: place.role,
  });
}

/** The country that the words around a name of several bodies tell: "Austria's Green Party", "the Centre Party of Norway". */
const countryOfShared = (reading: Reading, phrase: Phrase, match: ListedMatch): string | undefined =>
  [...countriesIn(reading, phrase.from, match.from), ...placeCountries(reading, phrase.head)][0];

/** A country with the region of another that has its name: Georgia on the Black Sea, with the one of Atlanta. */
function withNamesake({ forms }: ListedMatch, known: KnownEntity | undefined): KnownEntity | undefined {
  if (known?.scope !== "country") return known;
  const others = forms.flatMap((form) => (form.use === "name" && form.known.scope === "region" ? [form.known] : []));
  return others.length === 0 ? known : { ...known, others };
}

const isLand = ({ scope, country }: KnownEntity): boolean => country !== undefined && (scope === "country" || scope === "region");

/** The country or region behind a comma that holds the place: "Luhansk, Ukraine", "Springfield, Illinois". */
function containerAfter(
  reading: Reading,
  match: ListedMatch,
  place: KnownEntity,
): { readonly to: number; readonly known: KnownEntity } | undefined {
  const { tree, matchAt } = reading;
  const next = tree.tokens[match.to]?.text === "," ? matchAt[match.to + 1] : undefined;
  const lands = next?.forms.flatMap(({ use, known }) => (use === "name" && isLand(known) ? [known] : [])) ?? [];
  const outer = lands.find((land) => [place, ...(place.others ?? [])].some(({ country }) => country === land.country));
  if (!next || !outer) return undefined;
  // What goes on behind a list's comma is no container: "in Paris, France and Spain agreed".
  const head = tree.tokens[next.to - 1]?.head ?? -1;
  if (head < match.from || head >= next.to) return undefined;
  const lies = [place, ...(place.others ?? [])].some(({ country }) => country === outer.country);
  const isList = place.scope !== "city" && (outer.scope === "region" || isListed(reading, next));
  return lies && place.scope !== "country" && !isList ? { to: next.to, known: outer } : undefined;
}

/** Whether a list goes on behind the name: "Ohio, Michigan and Texas". */
const isListed = ({ tree }: Reading, { to }: ListedMatch): boolean =>
  /^(?:and|or|&)$/.test(tree.tokens[tree.tokens[to]?.text === "," ? to + 1 : to]?.text ?? "");

/** "Palestinians", "the Chinese", "five Iraqis", "a Libyan". */
function readPeople(reading: Reading, phrase: Phrase, nation: KnownEntity | undefined): Reference | undefined {
  if (!nation) return undefined;
  const before = reading.tree.tokens.slice(phrase.from, phrase.head);
  const some = before.some(
    (token) =>
      token.upos === "NUM" ||
      (token.upos === "DET" && !/^the$/i.test(token.text)) ||
      (token.upos === "ADJ" && token.deprel === "amod"),
  );
  const text = reading.tree.tokens[phrase.head];
  const single = before.some((token) => /^(?:an?|one|this|that)$/i.test(token.text)) || (text?.xpos === "NN" && some);
  const ethnic = /^ethnic$/i.test(reading.tree.tokens[phrase.head - 1]?.text ?? "") || caseOfPlace(reading, phrase.head) === "of";
  const country = (ethnic ? placeCountries(reading, phrase.head)[0] : undefined) ?? nation.country ?? "";
  if (ethnic && country !== nation.country)
    return referenceOf(phrase, {
      country,
      plural: !single,
      form: "description",
      kind: "group",
      name: nameOf(reading, phrase.from, phrase.to),
      definite: false,
      sector: "CVL",
    });
  if (!some)
    return referenceOf(phrase, {
      country,
      plural: !single,
      form: "name",
      kind: "nationality",
      name: nameOf(reading, phrase.head, phrase.to),
      known: peopleOf(nation, country),
      definite: true,
    });
  return referenceOf(phrase, {
    country,
    plural: !single,
    form: "description",
    kind: single ? "person" : "group",
    name: nameOf(reading, phrase.from, phrase.to),
    definite: false,
    sector: "CVL",
  });
}

/** The people of a country as one thing that the story speaks of. */
const peopleOf = ({ name }: KnownEntity, country: string): KnownEntity => ({
  id: `people:${country}`,
  name,
  kind: "nationality",
  country,
});

/** Whether the seat of a government stands where one acts or is acted on: "Moscow accused", "talks with Moscow", "Moscow's reply". */
function standsAsActor(reading: Reading, head: number): boolean {
  const { tree } = reading;
  const token = tree.tokens[head];
  const governor = token && token.head >= 0 ? tree.tokens[token.head] : undefined;
  if (!token || !governor) return false;
  const cases = caseWords(tree, head);
  const lemma = governor.lemma.toLowerCase();
  if (/^nsubj/.test(token.deprel)) return (governor.upos === "VERB" && !standingVerbs.has(lemma)) || governor.upos === "ADJ";
  if (token.deprel === "obj" || token.deprel === "iobj") return !townVerbs.has(lemma);
  if (token.deprel === "nmod:poss") return !placeNouns.has(lemma) && governor.upos === "NOUN";
  if (token.deprel === "conj" && token.head < head) return standsAsActor(reading, token.head);
  if (cases.some((word) => /^(?:by|with|against|between)$/.test(word))) return true;
  return (
    /^obl|^nmod/.test(token.deprel) &&
    cases.some((word) => /^(?:to|from|for|on)$/.test(word)) &&
    !goingVerbs.has(lemma) &&
    governor.upos !== "PROPN" &&
    !placePrepositions.has(cases[0] ?? "")
  );
}

/** A listed name inside another phrase: "US" of "US president". */
export function readInnerName(reading: Reading, match: ListedMatch, sentence: number): Reference | undefined {
  const head = match.to - 1;
  const token = reading.tree.tokens[head];
  const known = pick(match, "name", "city", "seat");
  if (!known || !token || token.upos === "ADJ" || isDetached(reading, match)) return undefined;
  if (/^flat/.test(token.deprel) && reading.tree.tokens[match.from]?.deprel === token.deprel) return undefined;
  return referenceOf(
    { sentence, head, from: match.from, to: match.to },
    {
      form: "name",
      kind: known.kind,
      name: nameOf(reading, match.from, match.to),
      known,
      country: known.country,
      shared: match.forms.every((form) => form.shared),
      sector: known.sector,
      plural: false,
      definite: true,
    },
  );
}

/** The preposition of the first place after the word. */
function caseOfPlace({ tree }: Reading, head: number): string | undefined {
  const child = (tree.children[head] ?? []).find((k) => k > head && tree.tokens[k]?.deprel.startsWith("nmod"));
  return child === undefined ? undefined : caseWords(tree, child)[0];
}

/** Adjectives of nations: "Israeli" of "Israeli shells"; they tell whose something is. */
export function readNationality(reading: Reading, match: ListedMatch, sentence: number): Reference | undefined {
  const head = match.to - 1;
  const token = reading.tree.tokens[head];
  const nation = pick(match, "adjective", "people");
  if (!nation?.country || !token || isDetached(reading, match) || !/^(?:amod|compound|nmod|conj)/.test(token.deprel))
    return undefined;
  return referenceOf(
    { sentence, head, from: match.from, to: match.to },
    {
      form: "name",
      kind: "nationality",
      name: nameOf(reading, match.from, match.to),
      known: peopleOf(nation, nation.country),
      country: nation.country,
      plural: true,
      definite: true,
    },
  );
}
