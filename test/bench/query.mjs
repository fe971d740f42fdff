// Speed and memory of queries over 1,000,000 synthetic events. Build first, then: node --expose-gc test/bench/query.mjs [index.js]
// Another built index.js may be given; the number of events is in the environment variable EVENTS.
import { performance } from "node:perf_hooks";

const { EVENT_TYPE_NAMES, EVENT_TYPES, SECTOR_NAMES, indexed, query } = await import(
  new URL(process.argv[2] ?? "../../dist/index.js", import.meta.url)
);
const COUNT = Number(process.env.EVENTS ?? 1_000_000);
const ROUNDS = 9;

let state = 1;
const next = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const one = (choices) => choices[Math.floor(next() * choices.length)];
const COUNTRIES =
  "USA RUS CHN UKR FRA DEU GBR ISR IRN SYR TUR EGY IND PAK AFG IRQ KOR PRK JPN MEX BRA COL NGA KEN ZAF SDN ETH SOM LBY YEM POL".split(
    " ",
  );
const STATUSES = ["occurred", "ongoing", "planned", "requested", "hypothetical", "negated"];
const FIRST = Date.UTC(2010, 0, 1) / 864e5;

const TOWNS = Array.from({ length: 5000 }, () => ({ latitude: 140 * next() - 60, longitude: 360 * next() - 180 }));

const heap = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const span = (start) => ({ span: { start, end: start + 20 } });
const who = () => ({ text: "the government", span: { start: 0, end: 14 }, country: one(COUNTRIES), sector: one(SECTOR_NAMES) });

function event(i) {
  const type = one(EVENT_TYPE_NAMES);
  const modes = Object.keys(EVENT_TYPES[type].modes);
  const day = FIRST + Math.floor(next() * 4000);
  const iso = (number) => new Date(number * 864e5).toISOString().slice(0, 10);
  const days = next() < 0.9 ? 0 : Math.floor(next() * 60);
  return {
    id: `event-${i}`,
    type,
    ...(modes.length > 0 && { mode: one(modes) }),
    contexts: [],
    status: one(STATUSES),
    actors: [who()],
    recipients: [who()],
    place: { text: "the town", coordinates: one(TOWNS), precision: "city" },
    time: { start: iso(day), end: next() < 0.001 ? null : iso(day + days), basis: "explicit" },
    codes: { plover: type, cameo: "190", quad: EVENT_TYPES[type].quad, goldstein: -5 },
    evidence: [span(i % 1000)],
    trigger: span(i % 1000),
    mentions: [span(i % 1000)],
    confidence: next(),
  };
}

const before = heap();
const events = Array.from({ length: COUNT }, (_, i) => event(i));
const eventBytes = (heap() - before) / COUNT;

/** The median of several rounds in milliseconds, after two to warm up. */
function time(run) {
  const times = [];
  for (let round = -2; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

function byHand() {
  const found = [];
  for (const each of events) {
    if (each.type !== "ASSAULT") continue;
    if (!each.actors.some((actor) => actor.country === "RUS")) continue;
    const { time } = each;
    if (
      time === undefined ||
      (time.start !== undefined && time.start > "2015-06-30") ||
      (time.end !== null && time.end < "2015-06-01")
    )
      continue;
    found.push(each);
  }
  return found;
}

const ask = (all) => all.type("ASSAULT").actor("RUS").during("2015-06");
const empty = heap();
const start = performance.now();
const index = indexed(events);
ask(index).between("USA", "RUS").count();
const built = performance.now() - start;
const indexBytes = (heap() - empty) / COUNT;

const expected = byHand().length;
if (ask(query(events)).count() !== expected || ask(index).count() !== expected) throw new Error("The ways disagree.");

const hand = time(byHand);
const three = time(() => ask(query(events)).toArray());
console.log(`${COUNT} events, ${eventBytes.toFixed(0)} bytes of memory each; ${expected} of them fit`);
console.log(
  `three filters: by hand ${hand.toFixed(1)} ms, query ${three.toFixed(1)} ms, ${(three / hand).toFixed(2)} times as long (at most 3)`,
);

console.log(`index of type, actor, recipient and time built in ${built.toFixed(0)} ms, ${indexBytes.toFixed(0)} bytes an event`);

const SELECTIVE = {
  "type, actor and month": ask,
  "a day": (all) => all.during("2015-06-15"),
  "a week within": (all) => all.within("2015-W24"),
  "actor and week": (all) => all.actor("RUS").during("2015-W24"),
  "type, actor and recipient": (all) => all.type("AID").actor("USA").recipient("UKR"),
  "near a point": (all) => all.near([TOWNS[0].latitude, TOWNS[0].longitude], 50),
  "type near a point": (all) => all.type("ASSAULT").near([TOWNS[1].latitude, TOWNS[1].longitude], 500),
  "between two countries in a year": (all) => all.between("USA", "RUS").during("2015"),
};
for (const [name, question] of Object.entries(SELECTIVE)) {
  const scan = time(() => question(query(events)).toArray());
  const look = time(() => question(index).toArray());
  console.log(
    `${name}: scan ${scan.toFixed(1)} ms, index ${look.toFixed(2)} ms, ${(scan / look).toFixed(0)} times as fast (at least 20)`,
  );
}
