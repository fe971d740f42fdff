import { POLECAT_COLUMNS } from "../data/polecat-columns.js";
import type { Event, Participant } from "../events/index.js";
import { EVENT_TYPES, type EventTypeEntry, QUAD_CLASSES } from "../ontology/index.js";
import type { Story } from "../story/index.js";
import { checkDay, type DayOptions, eventDay } from "./event-day.js";
import { isCoded } from "./is-coded.js";
import { entityOf, participantName } from "./participant-name.js";
import { placeNames } from "./place-names.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";
import { type Cell, tabLine } from "./tab-line.js";

type Row = { readonly [C in (typeof POLECAT_COLUMNS)[number]]?: Cell };

/** What POLECAT writes into a cell that has nothing. */
const EMPTY = "None";

/**
 * Writes events as the POLECAT data set has them: 40 columns parted by tabs under a header line, several actors in one
 * cell parted by `"; "`, `None` where nothing is known. Types are the codebook's (`codes.plover`), modes stand where the
 * codebook keeps the type of the act, intensities are PLOVER's scores, quad codes the manual's numbers. Wikipedia,
 * Correlates of War and GeoNames ids are not known. Source: POLECAT, doi:10.7910/DVN/AJGVIT.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_DATE` for a wrong `date`.
 *
 * @example
 * ```ts
 * import { toPolecat } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [, line] = toPolecat(SAMPLE_EVENTS.filter((event) => event.type === "SANCTION"));
 * line?.split("\t").slice(1, 6); // => ["2021-04-12", "SANCTION", "expel", "-5.5", "4"]
 * ```
 */
export function* toPolecat(input: Reportable, options: DayOptions = {}): Generator<string> {
  checkDay(options);
  yield tabLine(POLECAT_COLUMNS);
  for (const report of reportsOf(input, "toPolecat")) {
    if (!isCoded(report.event)) continue;
    const row = rowOf(report, options);
    yield tabLine(
      POLECAT_COLUMNS.map((column) => row[column] || (row[column] === 0 ? 0 : undefined)),
      EMPTY,
    );
  }
}

function rowOf(report: Report, options: DayOptions): Row {
  const { event, story } = report;
  const mode = event.codes.plover === event.type ? event.mode : undefined;
  return {
    "Event ID": event.id,
    "Event Date": eventDay(report, options),
    "Event Type": event.codes.plover,
    "Event Mode": mode,
    Intensity: intensity(event, mode),
    "Quad Code": QUAD_CLASSES[event.codes.quad],
    Contexts: list(event.contexts),
    ...actorCells(event.actors, story),
    ...recipientCells(event.recipients, story),
    Placename: event.place?.text,
    "Raw Placename": event.place?.text,
    "Feature Type": event.place?.precision,
    ...placeNames(event.place),
    Source: story?.article.source,
    "Publication Date": story?.article.published?.slice(0, 10),
    "Story People": namesOf(story, "person"),
    "Story Organizations": namesOf(story, "organization"),
    "Story Locations": namesOf(story, "place"),
    Language: story?.article.language,
    Version: "tidings",
  };
}

function intensity({ codes: { plover } }: Event, mode: string | undefined): number {
  const { modes, score }: EventTypeEntry = EVENT_TYPES[plover];
  return (mode === undefined ? undefined : modes[mode]?.score) ?? score;
}

function actorCells(actors: readonly Participant[], story: Story | undefined): Row {
  return {
    "Actor Name": list(actors.map((actor) => participantName(actor, story))),
    "Actor Country": list(actors.map(({ country }) => country)),
    "Primary Actor Sector": actors.find(({ sector }) => sector !== undefined)?.sector,
    "Actor Sectors": list(actors.map(({ sector }) => sector)),
    "Actor Title": list(actors.map((actor) => entityOf(actor, story)?.role)),
    "Actor Name Raw": list(actors.map(({ text }) => text)),
  };
}

function recipientCells(recipients: readonly Participant[], story: Story | undefined): Row {
  return {
    "Recipient Name": list(recipients.map((recipient) => participantName(recipient, story))),
    "Recipient Country": list(recipients.map(({ country }) => country)),
    "Primary Recipient Sector": recipients.find(({ sector }) => sector !== undefined)?.sector,
    "Recipient Sectors": list(recipients.map(({ sector }) => sector)),
    "Recipient Title": list(recipients.map((recipient) => entityOf(recipient, story)?.role)),
    "Recipient Name Raw": list(recipients.map(({ text }) => text)),
  };
}

function namesOf(story: Story | undefined, kind: Story["entities"][number]["kind"]): string | undefined {
  return story && list(story.entities.filter((entity) => entity.kind === kind).map(({ name }) => name));
}

const list = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join("; ");
