import type { Event } from "../events/index.js";
import { act } from "./model.js";

/** What the two sides say of one another. What is alleged, threatened or demanded is no event of its own. */
const CHARGES: readonly Event[] = [
  act(
    { type: "ACCUSE", mode: "allege" },
    {
      reported: [["Kyiv accused the Kremlin of stoking the clashes as a pretext for an invasion", "accused"]],
      status: "occurred",
      actors: [{ text: "Kyiv", country: "UKR", sector: "GOV" }],
      recipients: [{ text: "the Kremlin", country: "RUS", sector: "GOV" }],
      contexts: ["military"],
      cameo: "1123",
    },
  ),
  act(
    { type: "REJECT" },
    {
      reported: [["Moscow rejected the charge", "rejected"]],
      status: "occurred",
      actors: [{ text: "Moscow", country: "RUS", sector: "GOV" }],
      recipients: [{ text: "Kyiv", country: "UKR", sector: "GOV" }],
      contexts: ["diplomatic"],
      cameo: "120",
    },
  ),
  act(
    { type: "THREATEN" },
    {
      reported: [["Putin, addressing parliament, warned the West", "warned"]],
      status: "occurred",
      actors: [{ text: "Putin", country: "RUS", sector: "GOV" }],
      recipients: [{ text: "the West" }],
      // "the day after" is the day of the order, 22 April; so the warning was given on the 21st.
      time: { start: "2021-04-21", end: "2021-04-21", basis: "inherited", span: "the day after" },
      contexts: ["diplomatic"],
      cameo: "130",
    },
  ),
  act(
    { type: "SUPPORT" },
    {
      reported: [["Ukraine's president, Volodymyr Zelenskiy, welcomed Moscow's announcement", "welcomed"]],
      status: "occurred",
      actors: [{ text: "Volodymyr Zelenskiy", country: "UKR", sector: "GOV" }],
      recipients: [{ text: "Moscow", country: "RUS", sector: "GOV" }],
      contexts: ["diplomatic"],
      cameo: "051",
    },
  ),
];

/**
 * Talks. A caller or a visitor is the actor, the one called or visited the recipient. A meeting that is offered is a
 * CONSULT that is `requested`, AGREE in the codebook; one that is ruled out is a `negated` CONSULT, and a REJECT there.
 */
const TALKS: readonly Event[] = [
  act(
    { type: "CONSULT", mode: "phone" },
    {
      reported: [["US President Joe Biden telephoned Vladimir Putin last week", "telephoned"]],
      status: "occurred",
      actors: [{ text: "US President Joe Biden", country: "USA", sector: "GOV" }],
      recipients: [{ text: "Vladimir Putin", country: "RUS", sector: "GOV" }],
      time: { start: "2021-04-12", end: "2021-04-18", value: "2021-W15", basis: "explicit", span: "last week" },
      contexts: ["diplomatic"],
      cameo: "041",
    },
  ),
  act(
    { type: "CONSULT", mode: "third-party" },
    {
      reported: [
        ["proposed that the two leaders meet in a third country this summer", "meet"],
        ["Austria has offered to host the summit", "summit"],
      ],
      status: "requested",
      actors: [{ text: "US President Joe Biden", country: "USA", sector: "GOV" }],
      recipients: [{ text: "Vladimir Putin", country: "RUS", sector: "GOV" }],
      time: { start: "2021-06-01", end: "2021-08-31", value: "2021-SU", basis: "explicit", span: "this summer" },
      place: { text: "a third country", precision: "country" },
      contexts: ["diplomatic"],
      plover: "AGREE",
      cameo: "036",
    },
  ),
  act(
    { type: "AGREE" },
    {
      reported: [["Austria has offered to host the summit", "offered"]],
      status: "occurred",
      actors: [{ text: "Austria", country: "AUT" }],
      contexts: ["diplomatic"],
      cameo: "032",
    },
  ),
  act(
    { type: "CONSULT" },
    {
      reported: [["Zelenskiy had invited Putin earlier in the week to talks in the Donbas", "talks"]],
      status: "requested",
      actors: [{ text: "Zelenskiy", country: "UKR", sector: "GOV" }],
      recipients: [{ text: "Putin", country: "RUS", sector: "GOV" }],
      // No day is named for the talks, so the time is that of the offer.
      time: { start: "2021-04-19", end: "2021-04-25", value: "2021-W16", basis: "explicit", span: "earlier in the week" },
      place: { text: "the Donbas", country: "UKR", coordinates: { latitude: 48.3, longitude: 38 }, precision: "region" },
      contexts: ["diplomatic"],
      plover: "AGREE",
      cameo: "036",
    },
  ),
  act(
    { type: "CONSULT" },
    {
      reported: [["Putin replied on Thursday that Zelenskiy could see him in Moscow", "see"]],
      status: "requested",
      actors: [{ text: "Putin", country: "RUS", sector: "GOV" }],
      recipients: [{ text: "Zelenskiy", country: "UKR", sector: "GOV" }],
      time: { start: "2021-04-22", end: "2021-04-22", value: "2021-04-22", basis: "explicit", span: "Thursday" },
      place: { text: "Moscow", country: "RUS", coordinates: { latitude: 55.76, longitude: 37.62 }, precision: "city" },
      contexts: ["diplomatic"],
      plover: "AGREE",
      cameo: "036",
    },
  ),
  act(
    { type: "CONSULT", mode: "visit" },
    {
      reported: [["Zelenskiy, who met French President Emmanuel Macron in Paris last Friday", "met"]],
      status: "occurred",
      actors: [{ text: "Zelenskiy", country: "UKR", sector: "GOV" }],
      recipients: [{ text: "French President Emmanuel Macron", country: "FRA", sector: "GOV" }],
      time: { start: "2021-04-16", end: "2021-04-16", value: "2021-04-16", basis: "explicit", span: "last Friday" },
      place: { text: "Paris", country: "FRA", coordinates: { latitude: 48.86, longitude: 2.35 }, precision: "city" },
      contexts: ["diplomatic"],
      cameo: "042",
    },
  ),
  act(
    { type: "CONSULT", mode: "visit" },
    {
      reported: [["Zelenskiy, who met French President Emmanuel Macron in Paris last Friday, will not go to Moscow", "go"]],
      status: "negated",
      actors: [{ text: "Zelenskiy", country: "UKR", sector: "GOV" }],
      place: { text: "Moscow", country: "RUS", coordinates: { latitude: 55.76, longitude: 37.62 }, precision: "city" },
      attribution: { speaker: { text: "his office", country: "UKR", sector: "GOV" }, cue: "said" },
      contexts: ["diplomatic"],
      plover: "REJECT",
      cameo: "125",
    },
  ),
];

/** Demands, help and punishment. A demand is a REQUEST that has occurred; what it asks for is its mode. */
const PRESSURE: readonly Event[] = [
  act(
    { type: "REQUEST", mode: "meet" },
    {
      reported: [["told Kyiv to negotiate with the separatists first", "told"]],
      status: "occurred",
      actors: [{ text: "Putin", inside: "Putin replied on Thursday", country: "RUS", sector: "GOV" }],
      recipients: [{ text: "Kyiv", country: "UKR", sector: "GOV" }],
      time: { start: "2021-04-22", end: "2021-04-22", value: "2021-04-22", basis: "inherited", span: "Thursday" },
      contexts: ["diplomatic"],
      cameo: "106",
    },
  ),
  act(
    { type: "REQUEST", mode: "yield" },
    {
      reported: [["NATO Secretary General Jens Stoltenberg called on Russia to remove the rest of its forces", "called on"]],
      status: "occurred",
      actors: [{ text: "NATO Secretary General Jens Stoltenberg", country: "IGO" }],
      recipients: [{ text: "Russia", country: "RUS" }],
      contexts: ["military"],
      cameo: "0256",
    },
  ),
  act(
    { type: "AID" },
    {
      reported: [["The United States, which gave Ukraine military aid worth $125 million in March", "gave"]],
      status: "occurred",
      actors: [{ text: "The United States", country: "USA" }],
      recipients: [{ text: "Ukraine", country: "UKR" }],
      time: { start: "2021-03-01", end: "2021-03-31", value: "2021-03", basis: "explicit", span: "March" },
      quantity: { value: 125e6, unit: "USD", of: "military aid", span: "$125 million" },
      contexts: ["military"],
      cameo: "072",
    },
  ),
  act(
    { type: "SANCTION", mode: "expel" },
    {
      reported: [["expelled 10 Russian diplomats last week", "expelled"]],
      status: "occurred",
      actors: [{ text: "The United States", country: "USA" }],
      recipients: [{ text: "Russian diplomats", country: "RUS", sector: "GOV" }],
      time: { start: "2021-04-12", end: "2021-04-18", value: "2021-W15", basis: "explicit", span: "last week" },
      quantity: { value: 10, of: "diplomats", span: "10" },
      contexts: ["diplomatic"],
      cameo: "166",
    },
  ),
];

/** What governments say and do to one another. */
export const DIPLOMACY: readonly Event[] = [...CHARGES, ...TALKS, ...PRESSURE];
