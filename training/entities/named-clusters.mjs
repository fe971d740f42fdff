// What train-kinds.mjs takes from the package: from a text to the facts of its clusters of names.

import { chooseCities } from "../../src/annotate/entities/city-choice.ts";
import { placeNames } from "../../src/annotate/entities/name-links.ts";
import { readReferences } from "../../src/annotate/entities/read-references.ts";
import { readingsOf } from "../../src/annotate/entities/readings.ts";
import { kindFacts } from "../../src/annotate/entities/settle-kinds.ts";
import { readSurnames } from "../../src/annotate/entities/surnames.ts";
import { parseArticle } from "../../src/article/index.ts";
import { parseSentences } from "../../src/syntax/index.ts";

/** The clusters of names that no list knows: their facts, the kind they have so far, and where their names stand. */
export function namedClusters(text, published) {
  const sentences = parseSentences(parseArticle(text, { published }));
  const readings = readingsOf(sentences, []);
  const read = readings.flatMap((reading, i) => readReferences(reading, i));
  const placed = placeNames(chooseCities(readSurnames(read, readings), undefined));
  return [...kindFacts(new Set(placed.values()), readings)].map(([cluster, facts]) => ({
    facts,
    spans: cluster.references.flatMap(({ form, evidence, sentence, from, nameFrom, to }) => {
      const { tokens } = sentences[sentence];
      if (form !== "name" || evidence === undefined) return [];
      return [{ start: tokens[from].span.start, name: tokens[nameFrom ?? from].span.start, end: tokens[to - 1].span.end }];
    }),
  }));
}
