import type { Event } from "../events/index.js";
import { act } from "./model.js";

/**
 * The pull-back and what led to it. An act that is ordered, announced or promised is `planned`: its type stays the act
 * itself (RETREAT), and `plover` is what the codebook makes of a retreat to come (CONCEDE).
 */
const PULL_BACK: readonly Event[] = [
  act(
    { type: "RETREAT", mode: "withdraw" },
    {
      // One happening, told four times: the order itself first, then the other places.
      reported: [
        ["Russia yesterday ordered the forces it has massed near Ukraine to return to their bases", "return"],
        ["Russia pulls forces back from Ukraine's border", "pulls"],
        ["the units would start leaving today and be home by May 1", "leaving"],
        ["The order to pull back was given", "pull back"],
      ],
      status: "planned",
      actors: [{ text: "Russia", country: "RUS" }],
      // The day of the act, not that of the order ("yesterday").
      time: { start: "2021-04-23", end: "2021-05-01", value: "2021-04-23", basis: "explicit", span: "today" },
      place: { text: "Ukraine's border", precision: "area" },
      attribution: { speaker: { text: "Defence Minister Sergei Shoigu", country: "RUS", sector: "GOV" }, cue: "announced" },
      contexts: ["military"],
      plover: "CONCEDE",
      cameo: "0356",
    },
  ),
  act(
    { type: "RETREAT", mode: "withdraw" },
    {
      reported: [["The withdrawal also takes in 15 ships of the Caspian Flotilla", "withdrawal"]],
      status: "planned",
      actors: [{ text: "the Caspian Flotilla", country: "RUS", sector: "MIL" }],
      quantity: { value: 15, of: "ships", span: "15" },
      contexts: ["military"],
      plover: "CONCEDE",
      cameo: "0356",
    },
  ),
  act(
    { type: "MOBILIZE", mode: "troops" },
    {
      reported: [
        ["About 100,000 Russian troops gathered near the frontier and in Crimea from late March", "gathered"],
        ["the forces it has massed near Ukraine", "massed"],
      ],
      status: "occurred",
      actors: [{ text: "Russian troops", country: "RUS", sector: "MIL" }],
      // "late March" is the last third of the month; "from" leaves the end open.
      time: { start: "2021-03-21", end: null, value: "2021-03", basis: "explicit", span: "late March" },
      place: { text: "Crimea", country: "UKR", coordinates: { latitude: 45.3, longitude: 34.4 }, precision: "region" },
      quantity: { value: 100000, of: "troops", modifier: "approximate", span: "About 100,000" },
      attribution: { speaker: { text: "Western officials", sector: "GOV" }, cue: "say" },
      contexts: ["military"],
      cameo: "154",
    },
  ),
];

/** The war since 2014. In a fight both sides are actors; who came to harm stands in `casualties`. */
const WAR: readonly Event[] = [
  act(
    { type: "COERCE", mode: "seize" },
    {
      reported: [["Russia annexed Crimea in March 2014", "annexed"]],
      status: "occurred",
      actors: [{ text: "Russia", country: "RUS" }],
      time: { start: "2014-03-01", end: "2014-03-31", value: "2014-03", basis: "explicit", span: "March 2014" },
      place: { text: "Crimea", country: "UKR", coordinates: { latitude: 45.3, longitude: 34.4 }, precision: "region" },
      contexts: ["territory", "military"],
      cameo: "192",
    },
  ),
  act(
    { type: "ASSAULT" },
    {
      reported: [
        [
          "Government soldiers and Moscow-backed separatists have fought in the Donbas, Ukraine's industrial east, since April of that year",
          "fought",
        ],
        ["the war has killed more than 13,000 people", "killed"],
      ],
      status: "ongoing",
      actors: [
        { text: "Government soldiers", country: "UKR", sector: "MIL" },
        { text: "Moscow-backed separatists", sector: "REB" },
      ],
      time: { start: "2014-04-01", end: null, value: "2014-04", basis: "explicit", span: "April of that year" },
      place: { text: "the Donbas", country: "UKR", coordinates: { latitude: 48.3, longitude: 38 }, precision: "region" },
      casualties: { killed: { value: 13000 } },
      contexts: ["military", "territory"],
      cameo: "190",
    },
  ),
  act(
    { type: "ASSAULT", mode: "heavy-weapons" },
    {
      reported: [["shelling killed four soldiers near the village of Shumy", "shelling"]],
      status: "occurred",
      actors: [],
      recipients: [{ text: "four soldiers", country: "UKR", sector: "MIL" }],
      // The clause has no date of its own; the one that governs it has.
      time: { start: "2021-03-26", end: "2021-03-26", value: "2021-03-26", basis: "inherited", span: "March 26" },
      place: { text: "the village of Shumy", country: "UKR", precision: "city" },
      casualties: { killed: { value: 4 } },
      attribution: { speaker: { text: "the Ukrainian army", country: "UKR", sector: "MIL" }, cue: "according to" },
      contexts: ["military"],
      cameo: "194",
    },
  ),
];

/**
 * What stays and what moves. Exercises of one country are MOBILIZE; held with another they are COOPERATE, and AGREE in
 * the codebook as long as they lie ahead.
 */
const DEPLOYMENTS: readonly Event[] = [
  act(
    { type: "MOBILIZE", mode: "weapons" },
    {
      reported: [["Some armour will stay near Voronezh, 62 miles from Ukraine, until the end of summer", "stay"]],
      status: "planned",
      actors: [{ text: "Some armour", country: "RUS", sector: "MIL" }],
      time: { start: "2021-04-23", end: "2021-08-31", value: "2021-SU", basis: "explicit", span: "the end of summer" },
      place: { text: "Voronezh", country: "RUS", coordinates: { latitude: 51.67, longitude: 39.18 }, precision: "city" },
      attribution: { speaker: { text: "Shoigu", country: "RUS", sector: "GOV" }, cue: "said" },
      contexts: ["military"],
      cameo: "154",
    },
  ),
  act(
    { type: "COOPERATE" },
    {
      reported: [["joint exercises that Russia and Belarus plan to hold", "exercises"]],
      status: "planned",
      actors: [
        { text: "Russia", country: "RUS" },
        { text: "Belarus", country: "BLR" },
      ],
      time: { start: "2021-08-01", end: "2021-08-31", value: "2021-SU", basis: "inherited", span: "the end of summer" },
      attribution: { speaker: { text: "Shoigu", country: "RUS", sector: "GOV" }, cue: "said" },
      contexts: ["military"],
      plover: "AGREE",
      cameo: "0312",
    },
  ),
  act(
    { type: "MOBILIZE", mode: "weapons" },
    {
      reported: [["15 ships of the Caspian Flotilla, which are drilling in the Kerch Strait", "drilling"]],
      status: "ongoing",
      actors: [{ text: "the Caspian Flotilla", country: "RUS", sector: "MIL" }],
      place: { text: "the Kerch Strait", coordinates: { latitude: 45.25, longitude: 36.58 }, precision: "area" },
      quantity: { value: 15, of: "ships", span: "15" },
      contexts: ["military"],
      cameo: "150",
    },
  ),
  act(
    { type: "MOBILIZE", mode: "weapons" },
    {
      reported: [["Ukraine has deployed its small navy to shadow them in the Sea of Azov", "deployed"]],
      status: "occurred",
      actors: [{ text: "Ukraine", country: "UKR" }],
      place: { text: "the Sea of Azov", coordinates: { latitude: 46, longitude: 36.5 }, precision: "area" },
      contexts: ["military"],
      cameo: "154",
    },
  ),
  act(
    { type: "COERCE", mode: "restrict" },
    {
      reported: [["Russia closed the nearby waters to foreign warships last week", "closed"]],
      status: "occurred",
      actors: [{ text: "Russia", country: "RUS" }],
      recipients: [{ text: "foreign warships", sector: "MIL" }],
      time: { start: "2021-04-12", end: "2021-04-18", value: "2021-W15", basis: "explicit", span: "last week" },
      place: { text: "the nearby waters", precision: "area" },
      contexts: ["military", "territory"],
      cameo: "191",
    },
  ),
  act(
    { type: "MOBILIZE", mode: "troops" },
    {
      reported: [["Moscow could send the troops back", "send"]],
      status: "hypothetical",
      actors: [{ text: "Moscow", country: "RUS", sector: "GOV" }],
      attribution: { speaker: { text: "Olena Hrytsenko", country: "UKR" }, cue: "cautioned" },
      contexts: ["military"],
      cameo: "154",
    },
  ),
];

/** The acts of soldiers, ships and guns. */
export const FORCES: readonly Event[] = [...PULL_BACK, ...WAR, ...DEPLOYMENTS];
