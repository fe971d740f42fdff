import type { Sector } from "../../ontology/index.js";
import type { Gender } from "./knowledge/person-names.js";
import type { KnownEntity } from "./knowledge/record.js";
import type { KindVotes } from "./name-kinds.js";
import type { Phrase } from "./phrases.js";
import type { Entity } from "./schema.js";

/** One place where the story speaks of something, before it is known who else speaks of the same. */
export interface Reference {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the word that is the head of the phrase. */
  readonly head: number;
  /** First word of the phrase. */
  readonly from: number;
  /** Past the last word of the phrase. */
  readonly to: number;
  /** First word of the name itself, without title and modifiers. */
  readonly nameFrom?: number | undefined;
  /** Name, description or pronoun. */
  readonly form: "name" | "description" | "pronoun";
  /** What it is. */
  readonly kind: Entity["kind"];
  /** The name without title and modifiers; for descriptions their words. */
  readonly name: string;
  /** What the lists know of it. */
  readonly known?: KnownEntity | undefined;
  /** What the text says that it lies in: "Ukraine" of "Luhansk, Ukraine". */
  readonly container?: KnownEntity | undefined;
  /** Country it belongs to, as its own words say. */
  readonly country?: string | undefined;
  /** Whether bodies of other countries have the same name. */
  readonly shared?: boolean | undefined;
  /** Further countries that its words name: "Afghan and German forces". */
  readonly moreCountries?: readonly string[] | undefined;
  /** Sector, as its own words say. */
  readonly sector?: Sector | undefined;
  /** Office or function, as its own words say. */
  readonly role?: string | undefined;
  /** Whether the office is over: "former president". */
  readonly former?: boolean | undefined;
  /** The pronoun it takes. */
  readonly gender?: Gender | undefined;
  /** Whether it is of many. */
  readonly plural: boolean;
  /** The word of the same sentence whose entity it belongs to: "Djindjic" of "Djindjic's coalition". */
  readonly owner?: number | undefined;
  /** Whether it is definite: "the president", a name, a possessive. */
  readonly definite: boolean;
  /** Whether it belongs to some state even where its words don't say to which: "police". */
  readonly state?: boolean | undefined;
  /** Whether it mostly is of the country that the story plays in: "villagers". */
  readonly local?: boolean | undefined;
  /** Whether its kind is a guess from the surroundings. */
  readonly weak?: boolean | undefined;
  /** Whether it is a mere thing ("the plan"), read only because a pronoun may mean it. */
  readonly thing?: boolean | undefined;
  /** How strongly its name looks like each kind. */
  readonly votes?: KindVotes | undefined;
  /** What speaks for the kind of a name that no list knows. */
  readonly evidence?: readonly string[] | undefined;
}

/** What was read of a phrase; its words are the phrase's unless they are told. */
type Told = Omit<Reference, "sentence" | "head" | "from" | "to"> & { readonly from?: number; readonly to?: number };

/** The reference that a phrase makes, every field in its place: many are made, and objects of one shape are quick to read. */
export function referenceOf({ sentence, head, from, to }: Phrase, told: Told): Reference {
  return {
    sentence,
    head,
    from: told.from ?? from,
    to: told.to ?? to,
    nameFrom: told.nameFrom,
    form: told.form,
    kind: told.kind,
    name: told.name,
    known: told.known,
    container: told.container,
    country: told.country,
    shared: told.shared,
    moreCountries: told.moreCountries,
    sector: told.sector,
    role: told.role,
    former: told.former,
    gender: told.gender,
    plural: told.plural,
    owner: told.owner,
    definite: told.definite,
    state: told.state,
    local: told.local,
    weak: told.weak,
    thing: told.thing,
    votes: told.votes,
    evidence: told.evidence,
  };
}

/** Whether it tells one person by office or function, as what stands before a name does: "the presenter". */
export const isTitle = ({ form, kind, plural, role }: Reference): boolean =>
  form === "description" && kind === "person" && !plural && role !== undefined;
