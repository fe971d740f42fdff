import { EVENT_TYPE_NAMES } from "../../ontology/index.js";
import { EVENT_LEXICON } from "./lexicon.js";
import { OwnEntrySchema } from "./own-entry.js";

/** What is wrong with lines of a lexicon by type: `ASSAULT 12 mode: is none of ASSAULT, which has …`. */
export function lexiconFaults(lexicon: Readonly<Record<string, readonly object[]>> = EVENT_LEXICON): string[] {
  return EVENT_TYPE_NAMES.flatMap((type) =>
    (lexicon[type] ?? []).flatMap((entry, at) => {
      const { error } = OwnEntrySchema.safeParse({ type, ...entry });
      return (error?.issues ?? []).map(({ path, message }) => `${type} ${at} ${path.join(".")}: ${message}`);
    }),
  );
}
