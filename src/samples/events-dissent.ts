import type { Event } from "../events/index.js";
import { act } from "./model.js";

/** The prisoner and the street. What a crowd demands is part of its PROTEST, no REQUEST of its own. */
export const DISSENT: readonly Event[] = [
  act(
    { type: "PROTEST", mode: "hunger" },
    {
      reported: [["Alexei Navalny, the jailed opposition leader, who has been on hunger strike since March 31", "hunger strike"]],
      status: "ongoing",
      actors: [{ text: "Alexei Navalny", country: "RUS", sector: "OPP" }],
      time: { start: "2021-03-31", end: null, value: "2021-03-31", basis: "explicit", span: "March 31" },
      contexts: ["repression", "rights_freedoms"],
      cameo: "142",
    },
  ),
  act(
    { type: "CONCEDE" },
    {
      reported: [["Prison authorities gave way on Tuesday and let civilian doctors examine him", "gave way"]],
      status: "occurred",
      actors: [{ text: "Prison authorities", country: "RUS", sector: "GOV" }],
      // The clause says "him"; the sentence before it has the name.
      recipients: [{ text: "Alexei Navalny", country: "RUS", sector: "OPP" }],
      time: { start: "2021-04-20", end: "2021-04-20", value: "2021-04-20", basis: "explicit", span: "Tuesday" },
      contexts: ["rights_freedoms", "health"],
      cameo: "0833",
    },
  ),
  act(
    { type: "PROTEST", mode: "demo" },
    {
      reported: [["A day later thousands of people rallied across Russia to demand his release", "rallied"]],
      status: "occurred",
      actors: [{ text: "thousands of people", country: "RUS", sector: "CVL" }],
      time: { start: "2021-04-21", end: "2021-04-21", value: "2021-04-21", basis: "explicit", span: "A day later" },
      place: { text: "Russia", country: "RUS", precision: "country" },
      quantity: { value: 1000, of: "people", modifier: "more-than", span: "thousands" },
      contexts: ["repression", "rights_freedoms"],
      cameo: "141",
    },
  ),
  act(
    { type: "COERCE", mode: "arrest" },
    {
      // The caption tells of the same arrests, and of one of them in the picture.
      reported: [
        ["police detained more than 1,500 of them", "detained"],
        ["Police lead away a demonstrator in central Moscow on Wednesday", "lead away"],
      ],
      status: "occurred",
      actors: [{ text: "police", country: "RUS", sector: "COP" }],
      recipients: [{ text: "more than 1,500 of them", country: "RUS", sector: "CVL" }],
      time: { start: "2021-04-21", end: "2021-04-21", value: "2021-04-21", basis: "explicit", span: "Wednesday" },
      place: { text: "Russia", country: "RUS", precision: "country" },
      quantity: { value: 1500, of: "people", modifier: "more-than", span: "more than 1,500" },
      contexts: ["repression", "legal"],
      cameo: "173",
    },
  ),
  act(
    { type: "THREATEN", mode: "restrict" },
    {
      reported: [["The European Union has threatened Moscow with new sanctions if he dies in custody", "threatened"]],
      status: "occurred",
      actors: [{ text: "The European Union", country: "EUR" }],
      recipients: [{ text: "Moscow", country: "RUS", sector: "GOV" }],
      contexts: ["economic", "human_rights"],
      cameo: "1312",
    },
  ),
];
