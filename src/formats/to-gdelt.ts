import { GDELT_COLUMNS } from "../data/gdelt-columns.js";
import type { Story } from "../story/index.js";
import { contentHash, overlaps } from "../text/index.js";
import { cameoActor } from "./cameo-actor.js";
import { type Dyad, dyadsOf } from "./dyads.js";
import { checkDay, type DayOptions, eventDay } from "./event-day.js";
import { participantName } from "./participant-name.js";
import { type Report, type Reportable, reportsOf } from "./reports.js";
import { storyIndex } from "./story-index.js";
import { type Cell, tabLine } from "./tab-line.js";

/** Cells by the name of their column; the other columns stay empty. */
type Row = { readonly [C in (typeof GDELT_COLUMNS)[number]]?: Cell };

/**
 * Writes events as lines of GDELT 2.0's event table: 61 columns parted by tabs, no header, a row for each pair of actor
 * and recipient. What tidings does not know stays empty: ethnic and religious codes, the actors' own places, tone, and
 * GDELT's FIPS and GeoNames codes. Acts that did not happen are written only where CAMEO has a code for announcing,
 * asking or refusing them. Source: GDELT Event Database Codebook 2.0.
 *
 * Throws `TidingsError` `INVALID_INPUT` for what holds no events, `INVALID_DATE` for a wrong `date`.
 *
 * @example
 * ```ts
 * import { toGdelt } from "tidings/formats";
 * import { SAMPLE_EVENTS } from "tidings/samples";
 *
 * const [line] = toGdelt(SAMPLE_EVENTS.filter((event) => event.type === "SANCTION"));
 * line?.split("\t").length; // => 61
 * line?.split("\t")[5]; // => "USA"
 * ```
 */
export function* toGdelt(input: Reportable, options: DayOptions = {}): Generator<string> {
  checkDay(options);
  for (const dyad of dyadsOf(reportsOf(input, "toGdelt"))) {
    const row = rowOf(dyad, options);
    yield tabLine(GDELT_COLUMNS.map((column) => row[column]));
  }
}

function rowOf(dyad: Dyad, options: DayOptions): Row {
  const { event, story } = dyad.report;
  const { cameo, goldstein } = event.codes;
  return {
    GlobalEventID: numberOf(dyad),
    ...dayCells(eventDay(dyad.report, options)),
    ...actorCells(dyad),
    IsRootEvent: story && (isLeading(event, story) ? 1 : 0),
    EventCode: cameo,
    EventBaseCode: cameo.slice(0, 3),
    EventRootCode: cameo.slice(0, 2),
    QuadClass: quadClass(Number(cameo.slice(0, 2))),
    GoldsteinScale: goldstein,
    NumMentions: event.mentions.length,
    NumSources: 1,
    NumArticles: 1,
    ...placeCells(dyad.report),
    DATEADDED: story?.article.published && moment(story.article.published),
    SOURCEURL: story?.article.url,
  };
}

/** GDELT's ids are numbers; this one comes of the content, and stays within what a double holds exactly. */
function numberOf({ report: { event, story }, place }: Dyad): number {
  return Number.parseInt(contentHash(story?.article.id ?? "", event.id, String(place)).slice(0, 13), 16);
}

/** `FractionDate` counts 30 days a month, as GDELT's own files do. */
function dayCells(day: string | undefined): Row {
  if (day === undefined) return {};
  const [year = "", month = "", date = ""] = day.split("-");
  const fraction = ((Number(month) - 1) * 30 + Number(date)) / 365;
  return { Day: year + month + date, MonthYear: year + month, Year: year, FractionDate: (Number(year) + fraction).toFixed(4) };
}

function actorCells({ source, target, report: { story } }: Dyad): Row {
  const one = cameoActor(source);
  const two = cameoActor(target);
  return {
    Actor1Code: one.code,
    Actor1Name: source && participantName(source, story).toUpperCase(),
    Actor1CountryCode: one.country,
    Actor1KnownGroupCode: one.group,
    Actor1Type1Code: one.type,
    Actor2Code: two.code,
    Actor2Name: target && participantName(target, story).toUpperCase(),
    Actor2CountryCode: two.country,
    Actor2KnownGroupCode: two.group,
    Actor2Type1Code: two.type,
  };
}

/** Where the act took place; GDELT's types are 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 region elsewhere. */
function placeCells({ event: { place } }: Report): Row {
  if (place === undefined) return { ActionGeo_Type: 0 };
  const american = place.country === "USA";
  const type = { country: 1, region: american ? 2 : 5, city: american ? 3 : 4, site: american ? 3 : 4, area: 0 }[place.precision];
  return {
    ActionGeo_Type: type,
    ActionGeo_Fullname: place.text,
    ActionGeo_Lat: place.coordinates?.latitude,
    ActionGeo_Long: place.coordinates?.longitude,
  };
}

/** Whether the headline or the first paragraph reports the event. */
function isLeading({ mentions }: Report["event"], story: Story): boolean {
  return mentions.some(({ span }) => storyIndex(story).lead.some((part) => overlaps(part, span)));
}

/** GDELT sorts by CAMEO's roots, which differs from PLOVER's quad class here and there. */
function quadClass(root: number): number {
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

const moment = (published: string): string => published.replace(/[-:T]/g, "").slice(0, 14).replace(/\D.*$/, "").padEnd(14, "0");
