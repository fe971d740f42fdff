import { CONTEXTS, type Context } from "tidings";
import { describe, expect, it } from "vitest";
import { CONTEXT_WORDS } from "../../src/data/context-words.js";
import { type Case, specify, storyOf } from "./events-of.js";

// The contexts of the events of a sentence, in the codebook's order.
const CLAUSES: readonly Case[] = [
  ["Peru's army attacked a rebel camp.", "military"],
  ["Peruvian police arrested three spies in Lima.", "intelligence legal"],
  ["Peru's president fired two ministers by decree.", "executive diplomatic"],
  ["Students in Peru condemned the bill.", "legislative"],
  ["Monitors accused Peru of fraud in the election.", "election corruption"],
  ["Peru amended its constitution to please Chile.", "political_institutions"],
  ["The opposition in Peru demanded democracy.", "political_institutions pro_democracy"],
  ["Peru's junta declared martial law.", "pro_autocracy"],
  ["Peru imposed tariffs on Chilean exports.", "economic diplomatic"],
  ["A court in Peru convicted a former minister of bribery.", "legal corruption"],
  ["Peru paid compensation to Chilean families.", "economic reparations"],
  ["Peru accused Chile of torture.", "human_rights"],
  ["Peru's president promised Chile to respect press freedom.", "rights_freedoms diplomatic"],
  ["Peruvian police arrested dozens of dissidents.", "legal repression"],
  ["Peru sent food aid to Haiti.", "human_security"],
  ["Activists in Lima protested against femicide.", "gender"],
  ["Police in Lima attacked a gay pride march.", "military lgbt"],
  ["Soldiers in Peru attacked a mosque.", "military religion_ethnicity"],
  ["Unions in Peru demanded a higher minimum wage.", "inequality"],
  ["Peru recalled its ambassador from Chile.", "diplomatic"],
  ["Peru annexed a Chilean enclave.", "military territory"],
  ["Peru sent peacekeepers to Haiti.", "peacekeeping"],
  ["Peru sent vaccines to Haiti to stop the cholera epidemic.", "health"],
  ["Peru granted asylum to a Chilean general.", "military asylum"],
  ["Peru deported 200 Chilean migrants.", "legal migration"],
  ["Peru sent aid to Chile after the earthquake.", "disasters"],
  ["Peru and Chile signed an agreement on a gas pipeline.", "diplomatic natural_resource"],
  ["Peru and Chile signed a treaty on carbon emissions.", "diplomatic environment"],
  ["Peru and Chile signed a treaty on satellites.", "diplomatic technology"],
  ["Terrorists attacked a station in Peru.", "military terrorism"],
  ["Peru accused Chile of enriching plutonium.", "cbrn"],
  ["Peruvian police arrested nine hackers.", "legal cyber crime"],
  ["Peru condemned the propaganda of Chile.", "misinformation"],
  ["A gang in Peru kidnapped a mayor.", "crime"],
  ["Police in Peru arrested nine people for human trafficking.", "legal trafficking"],
  ["Police in Peru arrested a drug lord.", "legal crime illegal_drugs"],
  ["The Peruvian premier met Chile's president.", ""],
];

const contextsOf = (text: string): string => [...new Set(storyOf(text).events.flatMap(({ contexts }) => contexts))].join(" ");

describe("what a clause is about", () => specify(CLAUSES, {}, contextsOf));

describe("what a story is about", () => {
  const vote = "The election was close. Voters queued at dawn. The ballot was secret. The premier met Chile's president.";

  it("its events are about too", () => expect(contextsOf(vote)).toBe("election"));

  it("takes more than a word in passing", () => {
    expect(contextsOf("The election was close. It rained. The premier met Chile's president.")).toBe("");
    expect(contextsOf(`${"It rained. ".repeat(20)}${vote}`)).toBe("");
  });
});

describe("the words of contexts", () => {
  it("are there for every context, in lower case and once in a list", () => {
    expect(Object.keys(CONTEXT_WORDS).sort()).toEqual([...CONTEXTS].sort());
    const wrong = CONTEXTS.flatMap((context: Context) => {
      const words = CONTEXT_WORDS[context].split(" ");
      return words.filter((word, at) => !/^[a-z0-9][a-z0-9-]*(_[a-z0-9-]+)?$/.test(word) || words.indexOf(word) !== at);
    });
    expect(wrong).toEqual([]);
  });

  it("and a sentence is here for each", () => {
    const told = new Set(CLAUSES.flatMap(([, contexts]) => contexts.split(" ")));
    expect(CONTEXTS.filter((context) => !told.has(context))).toEqual([]);
  });
});
