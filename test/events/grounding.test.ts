import type { Event } from "tidings";
import { describe } from "vitest";
import { type Case, holdTogether, type KnownFailures, nameOf, specify, storyOf } from "./events-of.js";

const knownFailures: KnownFailures = {
  'casualties outside the verb\'s object: "left nine dead", the second of two verbs': [
    "A bomb <killed> nine soldiers and wounded twelve in Mali.",
    "An <attack> by rebels in Mali left nine soldiers dead.",
  ],
};

// Every text is published on Thursday, 15 June 2023. `start..end basis`, nothing for an open or unknown side, of the act
// whose trigger is in angle brackets.
const TIMES: readonly Case[] = [
  ["Israel <attacked> Syria yesterday.", "2023-06-14..2023-06-14 explicit"],
  ["Israel <attacked> Syria today.", "2023-06-15..2023-06-15 explicit"],
  ["Israel <attacked> Syria on Monday.", "2023-06-12..2023-06-12 explicit"],
  ["On Monday Israel <attacked> Syria.", "2023-06-12..2023-06-12 explicit"],
  ["Israel <attacked> Syria last week.", "2023-06-05..2023-06-11 explicit"],
  ["Israel <attacked> Syria in March.", "2023-03-01..2023-03-31 explicit"],
  ["Israel <attacked> Syria in 2007.", "2007-01-01..2007-12-31 explicit"],
  ["Israel <attacked> Syria on September 6, 2007.", "2007-09-06..2007-09-06 explicit"],
  ["Israel <attacked> Syria three days ago.", "2023-06-12..2023-06-12 explicit"],
  ["Israel will <release> nine Syrian prisoners tomorrow.", "2023-06-16..2023-06-16 explicit"],
  ["Israel will <release> nine Syrian prisoners next month.", "2023-07-01..2023-07-31 explicit"],
  ["Israel <attacked> Syria.", "..2023-06-15 document"],
  ["Israel is <attacking> Syria.", "2023-06-15.. document"],
  ["Israel will <release> nine Syrian prisoners.", "2023-06-15.. document"],
  ["Israel may <attack> Syria.", "none"],
  // The day of the saying is not the day of the act.
  ["Syria said on Monday that Israel had <attacked> an airfield.", "..2023-06-15 document"],
  ["Syria said on Monday that Israel had <attacked> an airfield in March.", "2023-03-01..2023-03-31 explicit"],
  // What is promised, offered or ordered comes after the day of the promise.
  ["Israel agreed on Monday to <release> nine Syrian prisoners.", "2023-06-12.. inherited"],
  ["On Monday Israel <attacked> Syria and <arrested> nine Syrian fishermen.", "2023-06-12..2023-06-12 explicit"],
  ["Israel <held> talks with Syria on Monday.", "2023-06-12..2023-06-12 explicit"],
  ["<Talks> between Israel and Syria began on Monday.", "2023-06-12..2023-06-12 explicit"],
  ["The attack came after Israel <arrested> nine Syrian fishermen on Monday.", "2023-06-12..2023-06-12 explicit"],
  ["Syrian rebels who were <arrested> by Israel on Monday were freed.", "2023-06-12..2023-06-12 explicit"],
];
const PLACES: readonly Case[] = [
  ["Police in Nairobi <arrested> nine Ugandan students.", "Nairobi city KEN"],
  ["Ugandan students were <arrested> in Nairobi.", "Nairobi city KEN"],
  ["Kenya's president <met> the Ugandan premier in Geneva.", "Geneva city CHE"],
  ["Kenyan police <beat> Ugandan students near Kampala.", "Kampala city UGA"],
  ["In Kampala, police <arrested> a Kenyan senator.", "Kampala city UGA"],
  ["Kenya's president <visited> Kampala.", "Kampala city UGA"],
  ["Kenya's president <visited> Uganda.", "Uganda country UGA"],
  ["Kenya's army <shelled> villages in Uganda.", "Uganda country UGA"],
  ["Dozens of men were <tortured> in Syrian jails.", "Syrian jails area SYR"],
  ["Thousands of Kenyans <marched> through Nairobi.", "Nairobi city KEN"],
  ["Talks between Kenya and Uganda were <held> in Geneva.", "Geneva city CHE"],
  ["Russia <annexed> Crimea.", "Crimea region UKR"],
  ["Kenya <criticised> Uganda.", "none"],
];
const QUANTITIES: readonly Case[] = [
  ["Poland <sent> 5,000 soldiers to the border with Belarus.", "5000 soldiers"],
  ["Poland <sent> about 5,000 soldiers to the border with Belarus.", "5000 soldiers approximate"],
  ["Poland <deployed> 15 ships in the Baltic Sea.", "15 ships"],
  ["Polish police <arrested> more than 200 Belarusian students.", "200 students more-than"],
  ["Poland <expelled> 45 Russian diplomats.", "45 diplomats"],
  ["Poland <gave> Ukraine 40 million dollars in aid.", "40000000 USD"],
  ["Two hundred people <rallied> in Warsaw.", "200 people"],
  ["Between 30 and 40 Polish tanks were <withdrawn> from Lithuania.", "30-40 tanks"],
  ["Poland <withdrew> its tanks from Lithuania.", "none"],
];
const CASUALTIES: readonly Case[] = [
  ["Rebels <killed> nine soldiers in Mali.", "killed 9"],
  ["Nine soldiers were <killed> by rebels in Mali.", "killed 9"],
  ["Rebels <wounded> nine soldiers in Mali.", "injured 9"],
  ["A bomb <killed> nine soldiers and wounded twelve in Mali.", "killed 9 injured 12"],
  ["Clashes with miners in Mali <left> two people dead and 14 wounded.", "killed 2 injured 14"],
  ["An <attack> by rebels in Mali left nine soldiers dead.", "killed 9"],
  ["Rebels in Mali <attacked> a convoy, killing nine soldiers.", "killed 9"],
  ["Rebels in Mali <attacked> a convoy, killing nine soldiers and wounding 12 others.", "killed 9 injured 12"],
  ["The <ambush>, in which nine Malian soldiers died, came at dawn.", "killed 9"],
  ["Nine soldiers were <killed> when rebels in Mali shelled their base.", "killed 9"],
  ["A blast in Mali <left> nine soldiers dead.", "killed 9"],
  ["Rebels <kidnapped> nine soldiers in Mali.", "captured 9"],
  ["Rebels <attacked> a convoy in Mali.", "none"],
];
const SPEAKERS: readonly Case[] = [
  ["Syria said that Israel had <attacked> an airfield.", "SYR said"],
  ["Israel had <attacked> an airfield, Syria said.", "SYR said"],
  ["According to Syria, Israel <attacked> an airfield.", "SYR"],
  ["Israel <attacked> an airfield, according to Syria.", "SYR"],
  ["Syrian officials claimed that Israel had <attacked> an airfield.", "SYR GOV claimed"],
  ["“Israel has <attacked> an airfield,” Syria's president told reporters.", "SYR GOV told"],
  ["Israel <attacked> an airfield in Syria.", "none"],
];

/** The event whose trigger stands in angle brackets (the first of them), in the text without brackets. */
function marked(sentence: string): Event | undefined {
  const at = sentence.indexOf("<");
  const text = sentence.replaceAll(/[<>]/g, "");
  return storyOf(text, "2023-06-15").events.find(({ trigger: { span } }) => span.start <= at && at < span.end);
}

const READERS: Readonly<Record<string, (event: Event) => string | undefined>> = {
  time: ({ time }) => time && `${time.start ?? ""}..${time.end ?? ""} ${time.basis}`,
  place: ({ place }) => place && [place.text, place.precision, place.country].filter((part) => part !== undefined).join(" "),
  quantity: ({ quantity }) =>
    quantity &&
    [
      quantity.high === undefined ? quantity.value : `${quantity.value}-${quantity.high}`,
      quantity.unit ?? quantity.of,
      quantity.modifier === "approximate" || quantity.modifier === "more-than" ? quantity.modifier : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  casualties: ({ casualties }) =>
    casualties &&
    Object.entries(casualties)
      .map(([harm, { value }]) => `${harm} ${value}`)
      .join(" "),
};

const readerOf = (read: (event: Event) => string | undefined) => (sentence: string) => {
  const event = marked(sentence);
  return event === undefined ? "no event" : (read(event) ?? "none");
};

describe("when", () => specify(TIMES, knownFailures, readerOf(READERS.time ?? String)));
describe("where", () => specify(PLACES, knownFailures, readerOf(READERS.place ?? String)));
describe("how many", () => specify(QUANTITIES, knownFailures, readerOf(READERS.quantity ?? String)));
describe("who came to harm", () => specify(CASUALTIES, knownFailures, readerOf(READERS.casualties ?? String)));
describe("who says so", () =>
  specify(SPEAKERS, knownFailures, (sentence) => {
    const { attribution } = marked(sentence) ?? {};
    if (attribution === undefined) return "none";
    const { speaker, cue } = attribution;
    const text = sentence.replaceAll(/[<>]/g, "");
    return [speaker && nameOf(speaker), cue && text.slice(cue.start, cue.end)].filter((part) => part !== undefined).join(" ");
  }));
holdTogether([...TIMES, ...PLACES, ...QUANTITIES, ...CASUALTIES, ...SPEAKERS], knownFailures);
