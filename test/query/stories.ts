import { type Article, type Event, EventSchema, parseArticle, type Story } from "tidings";
import { SAMPLE_EVENTS, SAMPLE_TEXT } from "tidings/samples";

/** Events of one text as a story in which nothing else was found. */
export function storyOf(text: string, events: readonly Event[]): Story {
  const article: Article = parseArticle(text, { url: "https://example.org/story?a='b'" });
  return { article, sentences: [], times: [], quantities: [], entities: [], quotes: [], events: [...events] };
}

/** Numbers that look random and are the same in every run: below 1, from a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TEXT = `Troops from Niger shelled Nigeria's 100% "red" line; it's O'Brien (2nd) who said so.
Robert'); DROP TABLE events;-- met C++ fans at São Paulo's café. The École Normale replied.`;
const NAMES = [
  "Niger",
  "Nigeria",
  "the Nigerien army",
  "O'Brien",
  "Robert'); DROP TABLE events;--",
  "C++ fans",
  "100% sure",
  "École Normale",
  'a "b" \\ c',
  "Iran",
  "Tirana",
];
const COUNTRIES = ["NER", "NGA", "IRN", "ALB", "USA", "FRA", undefined];
const SECTORS = ["GOV", "MIL", "REB", "CVL", undefined];
const ACTS = [
  ["CONSULT", "phone"],
  ["CONSULT", "visit"],
  ["CONSULT"],
  ["RETREAT", "withdraw"],
  ["RETREAT"],
  ["ASSAULT"],
  ["AID"],
  ["REQUEST", "assist"],
  ["REJECT", "assist"],
  ["THREATEN"],
] as const;
const STATUSES = ["occurred", "ongoing", "planned", "requested", "hypothetical", "negated"];
const TIMES = [
  undefined,
  { start: "2020-02-29", end: "2020-02-29" },
  { start: "2021-04-12", end: "2021-04-18" },
  { start: "2021-01-01", end: "2021-12-31" },
  { start: "2021-04-22", end: null },
  { end: "2021-05-01" },
  { end: null },
  { start: "2021-04-22T10:00", end: "2021-04-22T10:00" },
  { start: "2021-04-22T23:59:59.999Z", end: "2021-04-23T00:00:00+02:00" },
  { start: "1999-12-31", end: "2000-01-01" },
];
const PLACES = [
  undefined,
  { text: "Niger", country: "NER", precision: "country" },
  { text: "a village in northern Nigeria", country: "NGA", coordinates: { latitude: 12, longitude: 8.5 }, precision: "city" },
  { text: "São Paulo", country: "BRA", coordinates: { latitude: -23.55, longitude: -46.63 }, precision: "city" },
  { text: "the date line", coordinates: { latitude: 0, longitude: 179.9 }, precision: "area" },
  { text: "the Gulf\nof Guinea", precision: "area" },
];

/** Events with every field now there and now missing, with names and times at their most awkward. */
export function oddEvents(count: number): Event[] {
  const next = numbersFrom(7);
  const one = <T>(choices: readonly [T, ...T[]] | readonly T[]): T | undefined => choices[Math.floor(next() * choices.length)];
  const who = () => {
    const [country, sector] = [one(COUNTRIES), one(SECTORS)];
    const entity = next() < 0.5 ? `e${Math.floor(next() * 5)}` : undefined;
    return { text: one(NAMES), ...(country && { country }), ...(sector && { sector }), ...(entity && { entity }) };
  };
  const several = () => Array.from({ length: Math.floor(next() * 4) }, who);
  const clause = () => {
    const start = Math.floor(next() * (TEXT.length - 60));
    return { span: { start, end: start + 50 } };
  };
  return Array.from({ length: count }, (_, i) => {
    const [type, mode] = one(ACTS) ?? ["AID"];
    const [time, place] = [one(TIMES), one(PLACES)];
    const [quantity, speaker] = [
      next() < 0.5 ? { value: Math.floor(next() * 1000), of: "troops" } : undefined,
      next() < 0.3 ? who() : undefined,
    ];
    return EventSchema.parse({
      id: `odd-${i}`,
      type,
      ...(mode && { mode }),
      contexts: next() < 0.4 ? ["military", "election"] : next() < 0.5 ? ["legal"] : [],
      status: one(STATUSES),
      actors: several(),
      recipients: next() < 0.3 ? [] : several(),
      ...(time && { time: { ...time, basis: "explicit" } }),
      ...(place && { place }),
      ...(quantity && { quantity }),
      ...(speaker ? { attribution: { speaker } } : next() < 0.2 ? { attribution: {} } : {}),
      codes: { plover: type, cameo: "190", quad: "material-conflict", goldstein: Math.floor(next() * 41) / 2 - 10 },
      evidence: [clause(), clause()],
      trigger: clause(),
      mentions: [clause()],
      confidence: Math.round(next() * 100) / 100,
    });
  });
}

/** The sample story and one of 400 odd events. */
export const STORIES: readonly Story[] = [storyOf(SAMPLE_TEXT, SAMPLE_EVENTS), storyOf(TEXT, oddEvents(400))];
