import type { Event, EventQuery } from "tidings";

/** A question with a name. */
export type Question = readonly [name: string, ask: (events: EventQuery) => EventQuery<Event>];

const WHAT: readonly Question[] = [
  ["everything", (q) => q],
  ["one type", (q) => q.type("AID")],
  ["several types", (q) => q.type("AID", "CONSULT", "PROTEST")],
  ["no type", (q) => q.type()],
  ["a mode", (q) => q.mode("withdraw")],
  ["a mode of two types", (q) => q.mode("assist")],
  ["a mode of one of them", (q) => q.type("REJECT").mode("assist")],
  ["a status", (q) => q.status("negated")],
  ["two statuses", (q) => q.status("planned", "requested")],
  ["a context", (q) => q.about("military")],
  ["one of two contexts", (q) => q.about("election", "legal")],
  ["no context", (q) => q.about()],
  ["a confidence", (q) => q.minConfidence(0.75)],
  ["words of the evidence", (q) => q.evidence("shelling")],
  ["words of the evidence over a line", (q) => q.evidence("so. Robert")],
  ["signs in the evidence", (q) => q.evidence('100% "red"')],
];

const WHO: readonly Question[] = [
  ["an actor's country", (q) => q.actor("RUS")],
  ["one of two actors", (q) => q.actor("USA", "NGA")],
  ["no actor asked for", (q) => q.actor()],
  ["any actor", (q) => q.actor({})],
  ["an actor's country and sector", (q) => q.actor({ country: "NER", sector: "MIL" })],
  ["an actor's sector", (q) => q.actor({ sector: "REB" })],
  ["an actor's name", (q) => q.actor({ name: "niger" })],
  ["a name that is part of another", (q) => q.actor({ name: "iran" })],
  ["a name with a quotation mark", (q) => q.actor({ name: "O'BRIEN" })],
  ["a name that would end the statement", (q) => q.actor({ name: "Robert'); DROP TABLE events;--" })],
  ["a name with signs of patterns", (q) => q.actor({ name: "c++" })],
  ["a name with a per cent sign", (q) => q.actor({ name: "100% sure" })],
  ["a name with a backslash", (q) => q.actor({ name: '"b" \\ c' })],
  ["a name beyond ASCII", (q) => q.actor({ name: "ÉCOLE normale" })],
  ["an actor's entity", (q) => q.actor({ entity: "e1" })],
  [
    "all of an actor",
    (q) => q.actor({ country: "FRA", sector: "GOV", name: "nigeria", entity: "e2" }, { country: "UKR", name: "ukraine" }),
  ],
  ["a recipient", (q) => q.recipient("RUS", { sector: "CVL", country: "USA" })],
  ["anybody involved", (q) => q.involving("UKR", { name: "Zelenskiy" })],
  ["between two countries", (q) => q.between("USA", "RUS")],
  ["between a country and itself", (q) => q.between("NER", "NER")],
  ["between a country and a sector", (q) => q.between("NGA", { sector: "REB" })],
  ["between names", (q) => q.between({ name: "Niger" }, { name: "Nigeria" })],
  ["between two of those who meet", (q) => q.type("CONSULT").between("IRN", "ALB")],
  ["between anybody", (q) => q.between({}, "FRA")],
  ["countries", (q) => q.country("FRA", "AUT")],
  ["sectors", (q) => q.sector("OPP", "CVL")],
  ["a speaker", (q) => q.saidBy("UKR")],
  ["a speaker of two", (q) => q.saidBy({ sector: "GOV" }, { name: "niger" })],
  ["any speaker", (q) => q.saidBy({})],
];

const WHEN: readonly Question[] = [
  ["during a day", (q) => q.during("2021-04-22")],
  ["during a moment", (q) => q.during("2021-04-22T10:00")],
  ["during a week", (q) => q.during("2021-W15")],
  ["during a weekend", (q) => q.during("2021-W16-WE")],
  ["during a month", (q) => q.during("2021-04")],
  ["during a quarter", (q) => q.during("2021-Q2")],
  ["during a half", (q) => q.during("2020-H1")],
  ["during a season", (q) => q.during("2021-SU")],
  ["during a winter", (q) => q.during("2013-WI")],
  ["during a year", (q) => q.during("2020")],
  ["during a decade", (q) => q.during("199")],
  ["during a century", (q) => q.during("20")],
  ["during two ends", (q) => q.during({ start: "2021-04-20", end: "2021-04-22T09:00" })],
  ["since", (q) => q.during({ start: "2021-05" })],
  ["until", (q) => q.during({ end: "2014" })],
  ["at any time", (q) => q.during({ start: undefined, end: null })],
  ["within a week", (q) => q.within("2021-W15")],
  ["within a day", (q) => q.within("2021-04-22")],
  ["within an open period", (q) => q.within({ start: "2021-04-22", end: null })],
  ["before", (q) => q.before("2021")],
  ["after", (q) => q.after("2021-04-22")],
  ["on a day", (q) => q.on("2021-04-16")],
];

const WHERE: readonly Question[] = [
  ["in a country", (q) => q.in("RUS")],
  ["in a place by name", (q) => q.in("niger")],
  ["in one of several", (q) => q.in("UKR", "são paulo", "gulf of guinea")],
  ["in no place", (q) => q.in()],
  ["near Moscow", (q) => q.near([55.75, 37.62], 100)],
  ["near the date line", (q) => q.near([0, -179.9], 30)],
  ["near nothing", (q) => q.near([12, 8.5], 0)],
  ["anywhere with coordinates", (q) => q.near([0, 0], 20_100)],
];

const JOINED: readonly Question[] = [
  ["not a country", (q) => q.not((b) => b.actor("USA"))],
  ["not a place", (q) => q.not((b) => b.in("niger", "UKR"))],
  ["not a time", (q) => q.not((b) => b.during("2021"))],
  ["not a mode", (q) => q.not((b) => b.mode("withdraw", "visit"))],
  ["not not a speaker", (q) => q.not((b) => b.not((c) => c.saidBy("UKR", "USA")))],
  ["not two things at once", (q) => q.not((b) => b.type("CONSULT").near([12, 8.5], 500))],
  ["not everything", (q) => q.not((b) => b)],
  [
    "either",
    (q) =>
      q.or(
        (b) => b.type("AID"),
        (b) => b.type("CONSULT").mode("phone"),
      ),
  ],
  ["either of none", (q) => q.or()],
  [
    "either or not",
    (q) =>
      q.or(
        (b) => b.not((c) => c.during("2021-04")),
        (b) =>
          b.minConfidence(0.9).or(
            (c) => c.sector("MIL"),
            (c) => c.about("legal"),
          ),
      ),
  ],
  [
    "much",
    (q) =>
      q
        .type("CONSULT", "RETREAT")
        .actor("USA", "NGA", "NER")
        .during("2021")
        .not((b) => b.status("negated"))
        .minConfidence(0.1),
  ],
];

const CUT: readonly Question[] = [
  ["the first five", (q) => q.limit(5)],
  ["none", (q) => q.limit(0)],
  ["all but the first 390", (q) => q.offset(390)],
  ["a page", (q) => q.type("CONSULT").offset(3).limit(4)],
  ["by start", (q) => q.orderBy("start")],
  ["by end, last first", (q) => q.orderBy("end", "desc").limit(30)],
  ["by mode and confidence", (q) => q.orderBy("mode", "desc").orderBy("confidence")],
  ["by type, status and id", (q) => q.orderBy("type").orderBy("status", "desc").orderBy("id").limit(50)],
  ["by quantity, most first", (q) => q.orderBy("quantity", "desc").offset(2).limit(10)],
  ["by Goldstein value", (q) => q.actor("FRA").orderBy("goldstein")],
];

/** Questions with every verb, to be answered alike in memory and by databases. */
export const QUESTIONS: readonly Question[] = [...WHAT, ...WHO, ...WHEN, ...WHERE, ...JOINED, ...CUT];
