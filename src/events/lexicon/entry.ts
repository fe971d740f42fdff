import { z } from "zod";
import { CameoCodeSchema } from "../../ontology/index.js";

const words = z.string().min(1);
const slots = z.string().min(1);

/**
 * Shape of one line of the event lexicon: which words name the act, what they ask of their arguments, and which
 * arguments take part. Word lists are lemmas separated by spaces: `pull+out` is a verb with its particle, `air_strike` a
 * compound, `@forces` a class (of `NOUN_CLASSES`, or of what the entity is: `@actor @person @official @state @armed
 * @crowd @police @court @place`), `*` anything.
 */
export const LexiconEntrySchema = z.strictObject({
  /** Verbs that name the act. */
  verbs: words.exactOptional(),
  /** Nouns that name the act. */
  nouns: words.exactOptional(),
  /** Adjectives that name the act: "ready to". */
  adjectives: words.exactOptional(),
  /** The head of the object (of a noun: of its `of`-phrase) must be one of these. */
  object: words.exactOptional(),
  /** The head of the object must not be one of these. */
  notObject: words.exactOptional(),
  /** The head of the subject must be one of these. */
  subject: words.exactOptional(),
  /** The head of the subject must not be one of these: "the storm killed". */
  notSubject: words.exactOptional(),
  /** One of these prepositional phrases must be there: `{ to: "@talks" }`. */
  via: z.record(z.string(), words).exactOptional(),
  /** None of these prepositional phrases may be there: "declared an emergency after the flood". */
  notVia: z.record(z.string(), words).exactOptional(),
  /** The noun must have one of these words before it: "military exercise". */
  modifier: words.exactOptional(),
  /** The noun must have none of these words before it: "price war". */
  notModifier: words.exactOptional(),
  /** The noun must stand behind this preposition: "in custody". */
  case: words.exactOptional(),
  /** The verb must have an open clause: "let the exiles return". */
  clause: z.literal("xcomp").exactOptional(),
  /** The verb must report a clause with one of these modals, whose subject is an actor: "said the rebels must leave". */
  modal: words.exactOptional(),
  /** The verb must have one of these predicate complements: "found guilty", "let them go". */
  complement: words.exactOptional(),
  /** The verb must not have an object or an open clause. */
  unless: z.enum(["object", "xcomp"]).exactOptional(),
  /** The verb must be passive. */
  passive: z.literal(true).exactOptional(),
  /** What the actor must be: one of the subject classes. */
  actorIs: z.enum(["agent", "official"]).exactOptional(),
  /** Where the actor stands; the subject unless said otherwise. */
  actor: z.enum(["none", "between", "from"]).exactOptional(),
  /** Whether what is moved acts where nobody else does: "the troops were withdrawn". */
  moves: z.literal(true).exactOptional(),
  /** Where the recipient stands: the first of these that is there. `obj`, `iobj`, `subject`, `that` (the subject of the
   * complement), or a preposition. */
  recipient: slots.exactOptional(),
  /** These arguments are actors too: "met with". */
  reciprocal: slots.exactOptional(),
  /** Where to look for an actor inside an object that is none: prepositions, in order. */
  about: slots.exactOptional(),
  /** Arguments that name the place: "visited Nairobi". */
  place: slots.exactOptional(),
  /** What the `of`-phrase of a noun is. */
  of: z.enum(["actor", "recipient", "object"]).exactOptional(),
  /** Whether the noun takes arguments from a light verb: "hold talks". */
  light: z.boolean().exactOptional(),
  /** What the verb does to an act in its complement: "promised to leave". */
  matrix: z.enum(["promise", "offer", "request", "order", "refuse", "threat", "accuse"]).exactOptional(),
  /** What happened to the recipients. */
  casualties: z.enum(["killed", "injured", "captured"]).exactOptional(),
  /** Whether the act is political even where no participant is. */
  sure: z.literal(true).exactOptional(),
  /** PLOVER mode. */
  mode: z.string().exactOptional(),
  /** CAMEO code. */
  cameo: CameoCodeSchema,
});

/** One line of the event lexicon. */
export interface LexiconEntry extends z.infer<typeof LexiconEntrySchema> {}

/** What a line asks and says, be it ours or a caller's: one for a type beyond PLOVER needs no code. */
export interface Pattern extends Omit<LexiconEntry, "cameo"> {
  /** CAMEO code. */
  readonly cameo?: LexiconEntry["cameo"];
}
