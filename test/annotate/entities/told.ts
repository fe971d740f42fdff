import { type Entity, findEntities } from "../../../src/annotate/entities/index.js";
import { sentencesOf } from "../../support/parse.js";

/** Every mention as `text: kind country sector`, a dash where there is none. */
export async function told(text: string, published = "2024-05-08"): Promise<string[]> {
  const { article, sentences } = await sentencesOf(text, published);
  return findEntities(article, sentences).flatMap((entity) =>
    entity.mentions.map(({ span }) => `${text.slice(span.start, span.end)}: ${line(entity)}`),
  );
}

const line = ({ kind, country, sector }: Entity): string => `${kind} ${country ?? "-"} ${sector ?? "-"}`;
