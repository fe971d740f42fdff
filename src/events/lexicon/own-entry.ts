import { z } from "zod";
import { ACTOR_CLASSES, ENTITY_CLASSES } from "../../data/actor-classes.js";
import { NOUN_CLASSES } from "../../data/noun-classes.js";
import {
  CameoCodeSchema,
  EVENT_TYPES,
  type EventType,
  ModeNameSchema,
  type ModeOf,
  TypeNameSchema,
} from "../../ontology/index.js";
import { TidingsError } from "../../text/index.js";
import { isPlover } from "../own-event.js";
import { LexiconEntrySchema } from "./entry.js";

const LIST = /^[@*\p{Ll}][\p{Ll}_+-]*( [@*\p{Ll}][\p{Ll}_+-]*)*$/u;
const CLASSES: ReadonlySet<string> = new Set([
  ...Object.keys(NOUN_CLASSES),
  ...Object.keys(ACTOR_CLASSES),
  ...ENTITY_CLASSES.split(" "),
]);

const words = z
  .string()
  .regex(LIST, "is no list of words; write base forms in small letters with one space between them")
  .superRefine((list, context) => {
    for (const word of list.split(" ")) {
      if (word.startsWith("@") && !CLASSES.has(word.slice(1)))
        context.addIssue({
          code: "custom",
          message: `has no class ${word}; there are ${[...CLASSES].map((name) => `@${name}`).join(" ")}`,
        });
    }
  });

/**
 * Shape of a line of your own lexicon: the form of ours, with the type that it names. One of PLOVER's types needs a CAMEO
 * code and takes PLOVER's modes; a type of your own may have modes of your own and no code.
 *
 * @example
 * ```ts
 * import { OwnEntrySchema } from "tidings";
 *
 * OwnEntrySchema.safeParse({ type: "RECALL", verbs: "recall", object: "car van toy" }).success; // => true
 * OwnEntrySchema.safeParse({ type: "CONSULT", verbs: "huddle", cameo: "040", mode: "loud" }).success; // => false
 * ```
 */
export const OwnEntrySchema = LexiconEntrySchema.extend({
  /** One of PLOVER's types, or a name of your own in capitals. */
  type: TypeNameSchema,
  /** Verbs that name the act: base forms, `call+back` for a verb with its particle. */
  verbs: words.exactOptional(),
  /** Nouns that name the act: `air_strike` for a compound. */
  nouns: words.exactOptional(),
  /** Adjectives that name the act. */
  adjectives: words.exactOptional(),
  /** What the head of the object must be; of a noun, the head of its `of`-phrase. */
  object: words.exactOptional(),
  /** What the head of the object must not be. */
  notObject: words.exactOptional(),
  /** Words of which none may stand before the noun. */
  notModifier: words.exactOptional(),
  /** What the head of the subject must be. */
  subject: words.exactOptional(),
  /** What the head of the subject must not be. */
  notSubject: words.exactOptional(),
  /** Predicate complements of which the verb must have one. */
  complement: words.exactOptional(),
  /** Prepositional phrases of which one must be there, by their preposition. */
  via: z.record(z.string(), words).exactOptional(),
  /** Prepositional phrases of which none may be there. */
  notVia: z.record(z.string(), words).exactOptional(),
  /** Words of which one must stand before the noun. */
  modifier: words.exactOptional(),
  /** The mode of the event: one of the type's, or for a type of your own any name in small letters. */
  mode: ModeNameSchema.exactOptional(),
  /** The CAMEO code of the act; a line of one of PLOVER's types needs it. */
  cameo: CameoCodeSchema.exactOptional(),
}).superRefine(({ type, mode, cameo, verbs, nouns, adjectives }, context) => {
  const fault = (path: string, message: string): void => context.addIssue({ code: "custom", path: [path], message });
  if ([verbs, nouns, adjectives].filter((list) => list !== undefined).length !== 1)
    fault(
      "verbs",
      "is to be the words of one part of speech: give one of verbs, nouns, adjectives; a further line takes the others",
    );
  if (!isPlover(type)) return;
  if (cameo === undefined) fault("cameo", `is missing: a line of PLOVER's type ${type} names the CAMEO code of the act`);
  const modes = Object.keys(EVENT_TYPES[type].modes);
  if (mode !== undefined && !modes.includes(mode))
    fault("mode", `is none of ${type}, which has ${modes.length === 0 ? "no modes" : modes.join(", ")}`);
});

/** A line of your own lexicon. */
export interface OwnEntry extends Readonly<z.infer<typeof OwnEntrySchema>> {}

/** A line of your own lexicon that says how one of PLOVER's types is told. */
export interface PloverEntry<T extends EventType> extends OwnEntry {
  /** One of PLOVER's types. */
  readonly type: T;
  /** One of the modes of that type. */
  readonly mode?: ModeOf<T> & string;
  /** The CAMEO code of the act. */
  readonly cameo: NonNullable<OwnEntry["cameo"]>;
}

/** What the compiler asks of each line: known keys only, and of PLOVER's types PLOVER's modes and a code. */
export type CheckedLexicon<L extends readonly OwnEntry[]> = {
  readonly [I in keyof L]: (L[I]["type"] extends EventType ? PloverEntry<L[I]["type"]> : OwnEntry) & {
    readonly [K in Exclude<keyof L[I], keyof OwnEntry>]: never;
  };
};

/**
 * A lexicon of your own, checked and frozen, for the option `lexicon` of `annotate`. Its types and modes stay literal, so
 * that events narrow by them. Lines of your own win over ours where both fit a word.
 *
 * Throws `TidingsError` `INVALID_OPTION` for a line that is wrong, and says which part of it.
 *
 * @example
 * ```ts
 * import { annotate, defineLexicon, parseArticle, query } from "tidings";
 *
 * const lexicon = defineLexicon([
 *   { type: "RECALL", mode: "voluntary", verbs: "recall call+back", object: "car van toy" },
 *   { type: "SANCTION", mode: "discontinue", verbs: "delist", object: "bank", cameo: "163" },
 * ]);
 * const story = annotate(parseArticle("A French company recalled 900 toys."), { lexicon });
 * query(story).type("RECALL").mode("voluntary").count(); // => 1
 * ```
 */
export function defineLexicon<const L extends readonly OwnEntry[]>(lexicon: L & CheckedLexicon<L>): L {
  checkLexicon(lexicon);
  for (const entry of lexicon) Object.freeze(entry);
  return Object.freeze(lexicon);
}

/** Throws `INVALID_OPTION` where a value is no lexicon, and says which part of which line is wrong. */
export function checkLexicon(lexicon: unknown): void {
  const result = z.array(OwnEntrySchema).safeParse(lexicon);
  if (result.success) return;
  const [issue] = result.error.issues;
  const [line, ...path] = issue?.path ?? [];
  const where = line === undefined ? "lexicon" : `lexicon[${String(line)}]${path.map((part) => `.${String(part)}`).join("")}`;
  throw new TidingsError("INVALID_OPTION", `${where}: ${issue?.message ?? "is no lexicon"}.`);
}
