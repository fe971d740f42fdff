import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../support/quantities.js";

const NOTHING: readonly string[] = [
  "The treaty was signed on May 9, 2019.",
  "The treaty was signed on 9 May 2019.",
  "The treaty was signed in 2019.",
  "The war of 2014-2015 ended.",
  "The song was a hit in the 1990s.",
  "The file was dated 2018-11-07.",
  "The file was dated 11/27/2018.",
  "The quake struck at 10:35 a.m.",
  "The quake struck at 5 p.m.",
  "The quake struck at 0735 GMT.",
  "The siege lasted two weeks.",
  "They signed a 30-day truce.",
  "The siege lasted 10 to 15 days.",
  "The siege lasted dozens of years.",
  "The 34-year-old driver was charged.",
  "Ann Lee, 34, was charged.",
  "A man aged 34 was charged.",
  "The driver is 55 years old.",
  "She came third.",
  "It was the 21st attack.",
  "The second witness spoke.",
  "Flight 370 vanished.",
  "The jet was an F-16.",
  "The jet was a Su-35.",
  "Article 5 was invoked.",
  "He lives at No. 10.",
  "The film Apollo 13 won.",
  "The home side won 3-2.",
  "The ratio was 3:2.",
  "No one was hurt.",
  "They helped one another.",
  "A man was hurt.",
  "The network is 5G.",
  "The disease is called Covid-19.",
];

describe("numbers that are no quantities", () => {
  it.each(NOTHING)("%s", async (text) => expect(await quantitiesIn(text)).toEqual([]));
});
