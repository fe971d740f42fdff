import { describe, expect, test } from "vitest";
import { segment } from "../../src/syntax/segment";
import { tokenize } from "../../src/syntax/tokenize";

/** Shows the words of a block with strokes where no blank parts them. */
function cut(text: string): string {
  const { words } = segment(text, 0, text.length);
  let shown = "";
  let end = 0;
  for (const word of words) {
    shown += (shown !== "" && word.start === end ? "|" : text.slice(end, word.start)) + text.slice(word.start, word.end);
    end = word.end;
  }
  return shown;
}

/** What is expected; without its strokes it is the text. A stroke of the text itself is written ¦. */
const contractions = [
  "I do|n't know|.",
  "She ca|n't come|.",
  "We wo|n't go|.",
  "It is|n’t over|.",
  "They|'re here and we|'ve left|.",
  "He|'d said I|'ll go|.",
  "I|’m sure you|’ll agree|.",
  "Ai|n't it late|?",
  "We can|not wait|.",
  "I|'m gon|na leave|, you got|ta stay|.",
  "You wan|na go|?",
  "Gim|me that|.",
  "I du|n|no|.",
  "'T|is late|.",
  "dont do that",
  "Let|'s go|.",
  "She should|n't|'ve gone|.",
  "Rock 'n' roll",
  "Tell 'em now|.",
  "Y'|all come back|.",
  "He wo|nt go and i ca|nt stay",
  "thats fine",
].map((each) => each.replace("dont", "do|nt").replace("thats", "that|s"));

const possessives = [
  "John|'s house",
  "Iran|’s president",
  "the workers|' union",
  "Mr. Jones|'s car",
  "the U.S.|'s allies",
  "the '90s and the 1980's",
  "in 2003|'s war",
  "O'Connor|'s ruling on the Ba'ath party",
  "d'état",
  "Sana'a and N'Djamena",
  "five o'clock",
  "McDonald|'s",
  "the Joneses|'",
];

const hyphens = [
  "a U.S.|-|led force",
  "a well|-|known singer",
  "a 25|-|year|-|old man",
  "an anti-war rally",
  "the pro-Russian side",
  "a pro-Russian|-|backed group",
  "send an e-mail",
  "non-profit groups",
  "co-founder and ex-wife",
  "re-election in mid-May",
  "in the mid-1990s",
  "post-war and pre-war",
  "a cross-border raid",
  "self|-|rule",
  "vice|-|president",
  "UN|-|backed talks",
  "al|-|Qaeda",
  "Kim Jong|-|un",
  "over|-|the|-|counter drugs",
  "Jean|-|Luc Picard",
  "F|-|16 jets and AK|-|47 rifles",
  "COVID|-|19",
  "the Israeli|-|Palestinian conflict",
  "first|-|ever",
  "a two|-|thirds vote",
  "check|-|in",
  "semi-automatic",
  "multi-billion|-|dollar",
  "a Kafka-esque trial",
  "X|-|rays",
  "so|-|called",
];

const numbers = [
  "3.5 percent",
  "1,000 men",
  "1,234,567.89",
  "12,50,000 rupees",
  "sources [|12|,|13|]",
  "1/2 cup",
  "at 10:30",
  "at 10:30|pm",
  "at 5|pm",
  "at 5|p.m. today",
  "the 3rd and 21st",
  "10|-|15 people",
  "from 2001|–|2003",
  "a 3|-|1 win",
  "9/11",
  "on 4/28/2001",
  "on 2021-04-23",
  "call 713-555-0123",
  "call 555-0123 or 1-800-555-0123",
  "500|-|1000 men",
  "+44 20 7946",
  "5|km and 10|m",
  "20|ft by 30|ft",
  "100|m people",
  "4G and 5G",
  "the G20",
  "a B|-|52",
  "20s and 1990s",
  "50|% of it",
  "12.5|%",
  "-|5 degrees",
  "24|°|C",
  "6|'|2|\"",
  "No.|5" ,
  "No. 5",
  ".5 percent",
  "Boeing 747s",
  "5|x|4",
  "II and XVI",
  "½ cup and 2½ cups",
  "75|watt",
  "v2.0",
  "1st|-|quarter",
];

const currency = [
  "$|5",
  "$|3.5|m",
  "$|10|-|$|15",
  "$|100|k",
  "US$ 5 million",
  "US$|4.5 million",
  "€|20|bn",
  "£|5|,000".replace("|,", ","),
  "5|$",
  "EUR|500",
  "Rs|1,000",
  "100 euros",
  "C$|2|bn",
];

const abbreviations = [
  "Mr. Smith and Dr. Lee|.",
  "the U.S. Army",
  "in the U.S.",
  "in the U.S. He left|.",
  "at 5 a.m. today|.",
  "at 5 p.m|.",
  "at 5 p.m|. He left|.",
  "Jan. 5 and Feb. 6|.",
  "J. K. Rowling",
  "J.R.R. Tolkien",
  "J.Smith".replace(".", ".|"),
  "Acme Inc. said so|.",
  "He works for Acme Inc|.",
  "etc|. He left|.",
  "food, etc., came".replaceAll(",", "|,"),
  "a Ph.D. student",
  "e.g. this|, i.e. that|.",
  "Washington|, D.C. is",
  "Boston|, Mass. is",
  "He hit the mass|. Then he left|.",
  "St. Paul",
  "St.|Paul",
  "Nov.|28",
  "vs. them",
  "Plan B|.",
  "said I|. And she",
  "No|. I will not|.",
  "Smith v. Jones",
  "6 ft. tall",
  "It is 6 ft|.",
  "Lt. Gov. Ann Hill",
  "(|b. 1960|)",
  "p. 12",
];

const quotes = [
  "\"|Go|,|\" he said|.",
  "“|Go|,|” he said|.",
  "'|Go|,|' he said|.",
  "‘|Go|,|’ he said|.",
  "``|Go|,|'' he said|.",
  "(|see below|)",
  "[|sic|]",
  "{|x|}",
  "<|tag|>",
  "the \"|so|-|called|\" deal",
  "«|Non|»",
  "the|\"|glued|\"|one",
];

const dashes = [
  "talks |-- the third --| failed".replaceAll("|", ""),
  "talks|--|failed",
  "talks – failed",
  "talks|—|failed",
  "talks _ failed",
  "_|The talks",
  "wait|... and see",
  "wait|…",
  "wait|....",
  "what|?!",
  "no|!!!",
  "this|, that|; those|: these",
  "and|/|or",
  "s/he left w/o it",
  "AT&T and R&D",
  "Smith|&|Wesson",
  "* * *",
  "*****",
  "=====",
  "->",
  "x ¦ y".replace("¦", "|"),
];

const addresses = [
  "see www.example.com|.",
  "see https://example.com/a-b?c=d&e=f#g|, please",
  "(|http://example.org/a_(b)|)",
  "mail john.smith@example.co.uk|.",
  "on example.com/news today",
  "notes.doc",
  "comp.lang.misc",
  "@potus said #BlackLivesMatter|.",
  "#|1 of 2",
  "the end|.|The start",
  "Amazon.com Inc.|'s",
  "fun :) and ;-)",
  "ok|:-)",
  "x <3 y",
];

const unicode = [
  "Łódź is a city|.",
  "naïve café",
  "e\u0301tude",
  "basic\u00adally",
  "a\u00a0b",
  "a\u200bb",
  "Привет|, мир|!",
  "北京|。",
  "👍🏽 👨‍👩‍👧|!",
  "🇺🇦|🇺🇸",
  "I ❤️ it",
  "𝔘𝔫𝔦 code",
  "\ud800 lone",
  "a|\udc00|b",
];

const all = [...contractions, ...possessives, ...hyphens, ...numbers, ...currency, ...abbreviations, ...quotes, ...dashes, ...addresses, ...unicode];

describe("words of a block", () => {
  test.each(all)("%s", (expected) => {
    const text = expected === "x | y" ? expected : expected.replaceAll("|", "");
    expect(cut(text)).toBe(expected);
  });

  test("offsets count from the start of the text", () => {
    const text = "One. Two.";
    expect(tokenize(text, 5, 9)).toEqual([
      { start: 5, end: 8 },
      { start: 8, end: 9 },
    ]);
  });
});
