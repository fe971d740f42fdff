import { COUNTRIES } from "../../../data/countries.js";
import { ORGANIZATIONS } from "../../../data/organizations.js";
import { REGIONS } from "../../../data/regions.js";
import type { Token } from "../../../syntax/index.js";
import type { Coordinates } from "../schema.js";
import { Beginnings } from "./beginnings.js";
import { beginsCity, citiesNamed } from "./cities.js";
import { capitalsFit, lettersOf } from "./fold.js";
import { keeping } from "./keeping.js";
import { type FormUse, type KnownEntity, type ListedForm, sectorOf, wordsOf } from "./record.js";

/** The longest listed name, in words and marks. */
const LONGEST = 10;

/** A listed name found in a sentence: the words `from` to `to` (past the end) and what they may stand for. */
export interface ListedMatch {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly ListedForm[];
}

/** Names by their folded letters in lower case. */
export interface Gazetteer {
  /** What a name may stand for; without `capital`, only names that may begin with a small letter. */
  get(key: string, capital?: boolean): readonly ListedForm[] | undefined;
  /** Whether some name may begin with these letters in lower case; `capital` where they begin with one in the text. */
  begins(letters: string, capital: boolean): boolean;
}

let shared: Gazetteer | undefined;

/** The gazetteer of the package, read from its data at first use. */
export function builtInGazetteer(): Gazetteer {
  shared ??= withCities(readGazetteer());
  return shared;
}

/** A gazetteer of forms by their keys. */
export function gazetteerOf(forms: ReadonlyMap<string, readonly ListedForm[]>): Gazetteer {
  const beginnings = beginningsOf(forms.keys());
  return { get: (key) => forms.get(key), begins: (letters) => beginnings.may(letters) };
}

function beginningsOf(keys: Iterable<string>): Beginnings {
  const beginnings = new Beginnings();
  for (const key of keys) beginnings.add(key);
  return beginnings;
}

/** The lists first; a seat of government also as a city, other names as cities only where no list has them. */
function withCities(lists: Gazetteer): Gazetteer {
  const withCity = keeping((key) => {
    const listed = lists.get(key);
    if (listed !== undefined && !listed.some((form) => form.use === "seat")) return listed;
    const [largest, ...others] = citiesNamed(key);
    if (largest === undefined) return listed;
    const seat = listed?.find((form) => form.use === "seat")?.known.country;
    const same = [largest, ...others].find((city) => city.country === seat) ?? largest;
    const namesakes = [largest, ...others].filter((city) => city !== same);
    const isSeat = same.country === seat ? { capital: true } : {};
    const known: KnownEntity = namesakes.length === 0 ? same : { ...same, ...isSeat, others: namesakes };
    const form: ListedForm = { letters: lettersOf(known.name), use: "city", known };
    return listed === undefined ? [form] : same.country === seat ? [...listed, form] : listed;
  });
  return {
    get: (key, capital = true) => (capital ? withCity(key) : lists.get(key)),
    begins: (letters, capital) => lists.begins(letters, capital) || (capital && beginsCity(letters)),
  };
}

/** Last words of geographic names that many papers write small: "the Persian gulf". */
const COMMON_LAST_WORD =
  /(?<=\S )(?:Gulf|Sea|Strait|Straits|Peninsula|Islands|River|Valley|Province|Mountains|Canal|Region|Ocean|Desert|Delta|Zone)$/;

/** Puts a form under its key. */
export function addForm(
  forms: Map<string, ListedForm[]>,
  text: string,
  use: FormUse,
  known: KnownEntity,
  marks: Pick<ListedForm, "shared"> = {},
): void {
  const letters = lettersOf(text);
  if (letters === "") return;
  const key = letters.toLowerCase();
  const list = forms.get(key);
  const form: ListedForm = { letters, use, known, ...(/\p{Ll}\.$/u.test(text) ? { stopped: true } : {}), ...marks };
  if (list === undefined) forms.set(key, [form]);
  else list.push(form);
}

/** Forms of one line of a list by their keys. */
type LineForms = ReadonlyMap<string, readonly ListedForm[]>;

/** A list of the package: which fields of a line hold names, and how a line is read. */
interface List {
  readonly data: string;
  readonly nameFields: readonly number[];
  readonly read: (fields: readonly string[], forms: Map<string, ListedForm[]>) => void;
}

const LISTS: readonly List[] = [
  { data: COUNTRIES, nameFields: [1, 2, 3, 4], read: readCountry },
  { data: ORGANIZATIONS, nameFields: [0], read: readOrganization },
  { data: REGIONS, nameFields: [0], read: readRegion },
];

/** All lists, of which beforehand only the keys of the names are read; a line is read when one of its names is asked for. */
function readGazetteer(): Gazetteer {
  const lines: { readonly list: List; readonly text: string; forms?: LineForms }[] = [];
  const linesOf = new Map<string, number[]>();
  for (const list of LISTS) {
    const texts = list.data.split("\n");
    keysOf(list.data).forEach((fields, i) => {
      for (const field of list.nameFields)
        for (const key of namesIn(fields[field] ?? "", list.nameFields.length > 1 && field === 3)) {
          if (key === "") continue;
          const known = linesOf.get(key);
          if (known === undefined) linesOf.set(key, [lines.length]);
          else if (known.at(-1) !== lines.length) known.push(lines.length);
        }
      lines.push({ list, text: texts[i] ?? "" });
    });
  }
  const beginnings = beginningsOf(linesOf.keys());
  return {
    get: (key) =>
      linesOf.get(key)?.flatMap((index) => {
        const line = lines[index];
        if (line === undefined) return [];
        if (line.forms === undefined) {
          const forms = new Map<string, ListedForm[]>();
          line.list.read(line.text.split("|"), forms);
          line.forms = forms;
        }
        return line.forms.get(key) ?? [];
      }),
    begins: (letters) => beginnings.may(letters),
  };
}

/** The fields of each line folded as keys are; names still parted by commas, singular and plural of a people by a plus. */
function keysOf(data: string): string[][] {
  const folded = data
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}\n|,+]+/gu, "")
    .toLowerCase();
  return folded.split("\n").map((line) => line.split("|"));
}

/** The keys in a field; of peoples also the plural that goes without saying. */
function namesIn(field: string, people: boolean): string[] {
  const names = field.split(",");
  return people ? names.flatMap((name) => (name.includes("+") ? name.split("+") : name === "" ? [] : [name, `${name}s`])) : names;
}

function readOrganization([all = "", country = "", sector]: readonly string[], forms: Map<string, ListedForm[]>): void {
  const names = wordsOf(all);
  const name = bareOf(names[0] ?? "");
  const code = sectorOf(sector);
  const known: KnownEntity = {
    id: `org:${name}`,
    name,
    kind: "organization",
    ...(country === "" ? {} : { country }),
    ...(code ? { sector: code } : {}),
  };
  for (const form of names) addForm(forms, bareOf(form), "name", known, form.endsWith(SHARED) ? { shared: true } : {});
}

/** What marks a name that bodies of several countries share. */
const SHARED = "*";

const bareOf = (form: string): string => (form.endsWith(SHARED) ? form.slice(0, -SHARED.length) : form);

function readRegion([names = "", country = "", point, scope]: readonly string[], forms: Map<string, ListedForm[]>): void {
  const [name = "", ...others] = wordsOf(names);
  const coordinates = pointOf(point);
  const known: KnownEntity = {
    id: `place:${name}`,
    name,
    kind: "place",
    ...(country === "" ? {} : { country }),
    ...(coordinates ? { coordinates } : {}),
    scope: scope === "R" ? "region" : scope === "A" ? "area" : scope === "S" ? "site" : "city",
  };
  for (const form of [name, ...others])
    addForm(
      forms,
      form.replace(COMMON_LAST_WORD, (word) => word.toLowerCase()),
      "name",
      known,
    );
}

function readCountry(
  [code = "", names = "", adjectives = "", people = "", seats = "", point]: readonly string[],
  forms: Map<string, ListedForm[]>,
): void {
  const [name = ""] = wordsOf(names);
  const coordinates = pointOf(point);
  const country: KnownEntity = {
    id: `country:${code}`,
    name,
    kind: "place",
    country: code,
    ...(coordinates ? { coordinates } : {}),
    scope: "country",
  };
  for (const form of wordsOf(names)) addForm(forms, form, "name", country);
  for (const form of wordsOf(adjectives)) addForm(forms, form, "adjective", country);
  for (const form of wordsOf(people)) {
    const [one = "", many = `${one}s`] = form.split("+");
    const nation: KnownEntity = { id: `people:${code}`, name: many, kind: "nationality", country: code };
    addForm(forms, one, "people", nation);
    if (many !== one) addForm(forms, many, "people", nation);
  }
  for (const form of wordsOf(seats)) {
    addForm(forms, form, "seat", { id: `seat:${form}`, name: form, kind: "place", country: code, scope: "city" });
  }
}

function pointOf(text: string | undefined): Coordinates | undefined {
  const [latitude, longitude] = (text ?? "").split(",").map(Number);
  return latitude === undefined || longitude === undefined || Number.isNaN(latitude) ? undefined : { latitude, longitude };
}

/**
 * The listed names in `tokens`, none overlapping: those of the first gazetteer before those of the next, which only have the words
 * between, and of one gazetteer the longest at each word.
 */
export function listedMatches(tokens: readonly Token[], gazetteers: readonly Gazetteer[]): ListedMatch[] {
  const words = { tokens, letters: tokens.map((token) => lettersOf(token.text)) };
  return gazetteers.reduce<ListedMatch[]>((taken, gazetteer) => withMatches(taken, gazetteer, words), []);
}

/** The words of a sentence and the letters of each. */
interface Words {
  readonly tokens: readonly Token[];
  readonly letters: readonly string[];
}

/** The matches so far with those of one more gazetteer between them. */
function withMatches(taken: readonly ListedMatch[], gazetteer: Gazetteer, words: Words): ListedMatch[] {
  const matches: ListedMatch[] = [];
  const { length } = words.tokens;
  for (let at = 0, met = 0; at < length; ) {
    const next = taken[met];
    const isMet = next?.from === at;
    const match = isMet ? next : longestAt(gazetteer, words, at, next?.from ?? length);
    if (match) matches.push(match);
    if (isMet) met++;
    at = match?.to ?? at + 1;
  }
  return matches;
}

/** Whether the word ends in a full stop, its own or the next. */
const hasStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.endsWith(".") === true || tokens[i + 1]?.text === ".";

function longestAt(gazetteer: Gazetteer, { tokens, letters }: Words, from: number, end: number): ListedMatch | undefined {
  const first = letters[from] ?? "";
  if (first === "") return undefined;
  const capital = first.charAt(0) !== first.charAt(0).toLowerCase();
  let written = "";
  let best: ListedMatch | undefined;
  for (let to = from; to < Math.min(end, from + LONGEST); to++) {
    const part = letters[to] ?? "";
    if (part === "") continue;
    written += part;
    const key = written.toLowerCase();
    if (written.length > 60 || !gazetteer.begins(key, capital)) break;
    const token = tokens[to];
    if (token?.xpos === "POS") continue;
    if (token?.upos === "PRON" || token?.upos === "AUX") break;
    const forms = formsOf(gazetteer, key, written, capital, hasStop(tokens, to));
    if (forms.length > 0) best = { from, to: to + 1, forms };
  }
  return best;
}

/** What the letters may stand for as they are written. */
function formsOf(gazetteer: Gazetteer, key: string, written: string, capital: boolean, stop: boolean): readonly ListedForm[] {
  const listed = gazetteer.get(key, capital) ?? NOTHING;
  return listed.filter((form) => capitalsFit(form.letters, written) && (!form.stopped || stop));
}

const NOTHING: readonly ListedForm[] = [];
