import { ICEWS_COLUMNS } from "../data/icews-columns.js";
import type { Participant } from "../events/index.js";
import { CAMEO_CODES, SECTORS } from "../ontology/index.js";
import { type Dyad, dyadsOf } from "./dyads.js";
import { checkDay, type DayOptions, eventDay } from "./event-day.js";
import { participantName } from "./participant-name.js";
import { placeNames } from "./place-names.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";
import { type Cell, tabLine } from "./tab-line.js";

type Row = { readonly [C in (typeof ICEWS_COLUMNS)[number]]?: Cell };

/**
 * Writes events as ICEWS writes them: dyads of a source and a target, parted by tabs, under a header line. Countries are
 * ISO codes where ICEWS has English names, sectors PLOVER's in words. Acts that did not happen are written only where
 * CAMEO has a code for announcing, asking or refusing them. Source: ICEWS Coded Event Data, doi:10.7910/DVN/28075.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_DATE` for a wrong `date`.
 *
 * @example
 * ```ts
 * import { toIcews } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [, line] = toIcews(SAMPLE_EVENTS.filter((event) => event.type === "SANCTION"));
 * line?.split("\t").slice(1, 6); // => ["2021-04-12", "The United States", "", "USA", "Expel or withdraw"]
 * ```
 */
export function* toIcews(input: Reportable, options: DayOptions = {}): Generator<string> {
  checkDay(options);
  yield tabLine(ICEWS_COLUMNS);
  for (const dyad of dyadsOf(reportsOf(input, "toIcews"))) {
    const row = rowOf(dyad, options);
    yield tabLine(ICEWS_COLUMNS.map((column) => row[column]));
  }
}

function rowOf({ report, source, target, place }: Dyad, options: DayOptions): Row {
  const { event, story } = report;
  const { cameo, goldstein } = event.codes;
  return {
    "Event ID": `${event.id}-${place + 1}`,
    "Event Date": eventDay(report, options),
    "Source Name": source && participantName(source, story),
    "Source Sectors": sectorOf(source),
    "Source Country": source?.country,
    "Event Text": CAMEO_CODES[cameo].name,
    "CAMEO Code": cameo,
    Intensity: goldstein,
    "Target Name": target && participantName(target, story),
    "Target Sectors": sectorOf(target),
    "Target Country": target?.country,
    "Story ID": story?.article.id,
    "Sentence Number": sentenceNumber(report),
    Publisher: story?.article.source,
    ...placeNames(event.place),
  };
}

const sectorOf = (participant: Participant | undefined): string | undefined => participant?.sector && SECTORS[participant.sector];

/** The number of the sentence that names the act, from 1. */
function sentenceNumber({ event, story }: Report): number | undefined {
  if (story === undefined) return undefined;
  const { sentences } = story;
  const { start } = event.trigger.span;
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const found = sentences[from - 1];
  return found && start < found.span.end ? from : undefined;
}
