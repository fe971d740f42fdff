import { CAMEO_CODES, EVENT_TYPE_NAMES, EVENT_TYPES, type EventType } from "tidings";
import { describe, expect, it } from "vitest";
import { NOUN_CLASSES } from "../../src/data/noun-classes.js";
import { type LexiconEntry, LexiconEntrySchema } from "../../src/events/lexicon/entry.js";
import { lexiconFaults } from "../../src/events/lexicon/faults.js";
import { EVENT_LEXICON } from "../../src/events/lexicon/lexicon.js";
import { expandWords } from "../../src/events/lexicon/word-list.js";

/**
 * Codes that the crosswalk has under another type than the entries that use them, with the reason. What is found to be an
 * oversight leaves the list.
 */
const FOREIGN_CODES: Readonly<Partial<Record<EventType, Readonly<Record<string, string>>>>> = {
  CONCEDE: {
    "055 SUPPORT": "the manual has an apology as a concession",
    "0813 RETREAT": "the manual has a lifted curfew as CONCEDE, the crosswalk as RETREAT",
    "0814 RETREAT": "the manual has a lifted emergency as CONCEDE, the crosswalk as RETREAT",
    "085 RETREAT": "the manual has lifted sanctions as CONCEDE, the crosswalk as RETREAT",
  },
  RETREAT: { "0831 CONCEDE": "the manual has leaving office as RETREAT resign" },
  SANCTION: {
    "116 ACCUSE": "the manual has a conviction as SANCTION convict",
    "163 COERCE": "the manual has sanctions between states as SANCTION discontinue",
    "201 ASSAULT": "the manual has people driven out as SANCTION expel",
  },
  COERCE: { "175 ASSAULT": "a crackdown that names no violence is COERCE restrict" },
};

/** Senses of one word in several entries that nothing tells apart. A list that shrinks. */
const DOUBLE_SENSES: readonly string[] = [
  "nouns airstrike: ASSAULT, ASSAULT",
  "nouns lynching: ASSAULT, ASSAULT",
  "nouns negotiation: CONSULT, CONSULT",
  "nouns ultimatum: REQUEST, THREATEN",
  "verbs begin: CONSULT, CONSULT",
  "verbs call: ACCUSE, ACCUSE",
  "verbs convene: CONSULT, CONSULT",
  "verbs open: CONSULT, CONSULT",
  "verbs resume: CONSULT, CONSULT",
  "verbs start: CONSULT, CONSULT",
];

const ENTRIES: readonly { type: EventType; entry: LexiconEntry; name: string }[] = EVENT_TYPE_NAMES.flatMap((type) =>
  EVENT_LEXICON[type].map((entry, at) => {
    const [word = "?"] = (entry.verbs ?? entry.nouns ?? entry.adjectives ?? "").split(" ");
    return { type, entry, name: `${type} ${at} ${word}` };
  }),
);

describe.each(EVENT_TYPE_NAMES)("the entries of %s", (type) => {
  const own = ENTRIES.filter((item) => item.type === type);

  it("are there", () => expect(own.length).toBeGreaterThan(5));

  it("have the form of an entry and nothing else", () => {
    const wrong = own.filter(({ entry }) => !LexiconEntrySchema.safeParse(entry).success).map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it("name words of one part of speech", () => {
    const wrong = own.filter(
      ({ entry: { verbs, nouns, adjectives } }) => [verbs, nouns, adjectives].filter((words) => words !== undefined).length !== 1,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("have modes of the type", () => {
    const modes: readonly string[] = Object.keys(EVENT_TYPES[type].modes);
    expect(own.filter(({ entry: { mode } }) => mode !== undefined && !modes.includes(mode)).map(({ name }) => name)).toEqual([]);
  });

  it("have CAMEO codes of the type, but for the named ones", () => {
    const foreign = own.flatMap(({ entry: { cameo } }) => {
      const { plover } = { plover: undefined, ...CAMEO_CODES[cameo] };
      return plover === type ? [] : [`${cameo} ${plover}`];
    });
    const named = Object.keys(FOREIGN_CODES[type] ?? {});
    expect([...new Set(foreign)].sort()).toEqual(named.sort());
  });
});

describe("the check that the build runs", () => {
  it("finds no fault in the lexicon", () => expect(lexiconFaults()).toEqual([]));

  it.each<readonly [string, object, string]>([
    ["a class that there is not", { verbs: "raid", object: "@nobody", cameo: "190" }, "ASSAULT 0 object"],
    ["a mode of another type", { verbs: "raid", mode: "curfew", cameo: "190" }, "ASSAULT 0 mode"],
    ["a code that CAMEO has not", { verbs: "raid", cameo: "999" }, "ASSAULT 0 cameo"],
    ["a line without words", { cameo: "190" }, "ASSAULT 0 verbs"],
    ["a key that no line has", { verbs: "raid", cameo: "190", strength: 2 }, "ASSAULT 0 "],
    ["a list with capitals", { verbs: "Raid", cameo: "190" }, "ASSAULT 0 verbs"],
  ])("names %s", (_, entry, fault) => {
    const [first = ""] = lexiconFaults({ ASSAULT: [entry] });
    expect(first.slice(0, fault.length)).toBe(fault);
  });
});

describe("word lists", () => {
  const lists = ENTRIES.flatMap(({ entry, name }) =>
    Object.entries(entry).flatMap(([field, value]) => {
      if (typeof value === "object" && value !== null)
        return Object.values(value).map((words) => ({ name, field, words: String(words) }));
      return ["verbs", "nouns", "adjectives", "object", "notObject", "subject", "modifier", "complement"].includes(field)
        ? [{ name, field, words: String(value) }]
        : [];
    }),
  );

  it("are lemmas in lower case, one space between them", () => {
    const wrong = lists.filter(({ words }) => !/^[@*a-z][a-z_+-]*( [@*a-z][a-z_+-]*)*$/.test(words));
    expect(wrong.map(({ name, words }) => `${name}: ${words}`)).toEqual([]);
  });

  it("ask for classes that there are", () => {
    const entityClasses =
      "@actor @person @official @state @armed @crowd @police @court @place @speaker @investigator @intl @press".split(" ");
    const unknown = lists.flatMap(({ name, words }) =>
      expandWords(words)
        .filter((word) => word.startsWith("@") && !entityClasses.includes(word))
        .map((word) => `${name}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  it("have no word twice in one list", () => {
    const twice = lists.flatMap(({ name, field, words }) => {
      const single = words.split(" ");
      return single.filter((word, at) => single.indexOf(word) !== at).map((word) => `${name} ${field}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  it("of classes have no word twice", () => {
    const twice = Object.entries(NOUN_CLASSES).flatMap(([name, words]) => {
      const single = words.split(/\s+/);
      return single.filter((word, at) => single.indexOf(word) !== at).map((word) => `${name}: ${word}`);
    });
    expect(twice).toEqual([]);
  });
});

const CONDITIONS = [
  ...(["object", "notObject", "subject", "via", "notVia", "modifier", "notModifier", "case", "clause"] as const),
  ...(["modal", "complement", "unless", "passive", "actorIs"] as const),
];

describe("the lexicon as a whole", () => {
  it("tells the senses of a word apart by their conditions, but for the named ones", () => {
    const senses = new Map<string, string[]>();
    for (const { type, entry } of ENTRIES) {
      const conditions = JSON.stringify(CONDITIONS.map((field) => entry[field] ?? null));
      for (const part of ["verbs", "nouns", "adjectives"] as const) {
        for (const word of expandWords(entry[part])) {
          const key = `${part} ${word} ${conditions}`;
          senses.set(key, [...(senses.get(key) ?? []), type]);
        }
      }
    }
    const double = [...senses].flatMap(([key, types]) =>
      types.length > 1 ? [`${key.split(" ").slice(0, 2).join(" ")}: ${types.join(", ")}`] : [],
    );
    expect(double.sort()).toEqual([...DOUBLE_SENSES].sort());
  });
});
