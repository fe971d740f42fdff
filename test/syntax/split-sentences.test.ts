import { describe, expect, test } from "vitest";
import { segment } from "../../src/syntax/segment";

/** Shows a block with a pilcrow between its sentences, as the splitter sees them. */
function shown(text: string): string {
  const { words, ends } = segment(text, 0, text.length);
  let first = 0;
  const sentences = ends.map((end) => {
    const sentence = text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);
    first = end;
    return sentence;
  });
  return sentences.join(" ¶ ");
}

/** One block each; "¶" marks every place where a sentence ends inside it. */
const plain = [
  "Rebels seized the airport on Tuesday. ¶ Government troops withdrew to the south.",
  "The vote was close. ¶ Nobody conceded. ¶ A recount begins on Monday.",
  "Two people died in the blast, police said. ¶ Nine others were hurt.",
  "Was the bridge safe? ¶ Engineers had warned that it was not.",
  "The crowd cheered! ¶ Then the shooting began.",
  "He resigned on Friday. ¶ She took over an hour later.",
  "Inflation rose to 3.5 percent. ¶ Wages did not.",
  "The bill failed by 10-15 votes... ¶ The minister blamed the weather.",
  "Talks ended without a deal. ¶ \"We are far apart,\" the envoy said.",
  "The plant closed in 2019. ¶ In 2021 it opened again.",
  "The storm killed 12. ¶ Five are missing.",
  "More at www.example.com. ¶ The page is free.",
  "It was quiet. ¶ Too quiet, said one guard.",
  "Oil fell 2.5%. ¶ Gold rose.",
  "She lives in Room 101. ¶ He lives next door.",
];

const abbreviations = [
  "Mr. Smith left the court without a word.",
  "Mrs. Park and Ms. Lee met Dr. Jones at St. Mary's Hospital.",
  "The U.S. Navy sent two ships.",
  "The U.S. said it would respond.",
  "He was born in the U.S. ¶ He moved to Kenya in 1998.",
  "Troops left the U.N. base on Sunday.",
  "The report came from the U.N. ¶ It blamed both sides.",
  "See No. 5 on the list.",
  "The rocket hit Building No. 12 at dawn.",
  "J. K. Rowling wrote it.",
  "J.R. Simmons and T. S. Mbeki signed the letter.",
  "The ceasefire began at 6 a.m. on Sunday.",
  "The ceasefire began at 6 a.m. ¶ It held until noon.",
  "The curfew starts at 9 p.m. Tuesday.",
  "The curfew starts at 9 p.m. ¶ Police will enforce it.",
  "The quake struck at 4:12 a.m. EST near the coast.",
  "St. Petersburg hosted the talks.",
  "Gen. Sergei Ivanov denied it.",
  "Lt. Col. Maria Lopez led the unit.",
  "Maj. Gen. Otto Braun and Sgt. Ann Cole testified.",
  "Acme Inc. said profits rose.",
  "Acme Inc. ¶ The company declined to comment." ,
  "Widget Corp. and Gadget Co. merged.",
  "Bolt Ltd. shares fell.",
  "The hearing is on Jan. 5 in Lagos.",
  "It opened on Jan. 5. ¶ It closed in March.",
  "Gov. Ann Hill and Sen. Bob Ray spoke.",
  "Rep. Kim Dale, D-Ohio, voted no.",
  "Rev. Paul Adu led the prayer.",
  "Prof. Lin of Tsinghua disagreed.",
  "The family lives in Miami, Fla. ¶ They moved there last year.",
  "He died in Boston, Mass., on Oct. 3.",
  "They took food, water, medicine, etc. ¶ The aid came too late.",
  "The case, Doe vs. Roe, was dismissed.",
  "John Roe Jr. was charged.",
  "John Roe Sr. and his son were freed.",
  "He holds a Ph.D. from Leeds.",
  "The Washington, D.C. mayor agreed.",
  "The march was held in Washington, D.C. ¶ The mayor joined in.",
  "The text (see p. 12) is clear.",
  "Several states, e.g. Texas and Ohio, refused.",
  "The mine is 3 km. from town.",
  "Capt. R. J. Doyle sank with his ship.",
  "U.S.-led forces withdrew.",
  "U.S. President Ann Hill arrived.",
  "The U.K. Foreign Office objected.",
  "The firm moved to the U.K. ¶ There it prospered.",
  "George W. Bush visited in 2006.",
  "The suspect, Samuel L. Pratt, fled.",
];

const quotations = [
  "\"Stop!\" he said.",
  "\"Stop!\" Smith said.",
  "\"Will you go?\" asked the judge.",
  "\"We won,\" she said. ¶ \"Now we rest.\"",
  "\"We won.\" ¶ She smiled.",
  "\"The war is over,\" the general said. ¶ \"Go home.\" ¶ Nobody moved.",
  "He shouted \"Fire!\" and ran.",
  "“They left us nothing,” she said. ¶ “Not even bread.”",
  "“They left.” ¶ “When?” ¶ “At noon.”",
  "'It is done,' he wrote. ¶ 'God help us.'",
  "She called it \"a crime.\" ¶ He called it luck.",
  "``We are ready,'' he said. ¶ ``Are you?''",
  "The sign read \"No Entry.\" ¶ They went in.",
  "\"Are you mad?\" he asked. ¶ \"Perhaps,\" she said.",
  "“Never!” the crowd chanted.",
];

const brackets = [
  "The army denied it. ¶ (The army often does.) ¶ Witnesses disagreed.",
  "The law (passed in 1998) stands.",
  "He won (again!) in May.",
  "The group (once called Red Dawn) fled. ¶ It re-formed in exile.",
  "The figure was 12 [sic]. ¶ Nobody checked.",
  "He was 48. [2] ¶ He left two sons.",
];

const otherMarks = [
  "There is one rule: never run.",
  "The mayor left; the council stayed.",
  "They came -- all of them -- by boat.",
  "He had one word — no — for them.",
  "Well... maybe.",
  "The score was 3-1. ¶ The crowd went home.",
  "He waited … and waited.",
  "Yahoo! shares rose.",
  "The talks _ the third in a year _ failed.",
  "Prices: $5 for adults, $3.50 for children.",
  "Call 555-0123 or write to info@example.org for help.",
  "Army Takes Capital As President Flees To The South",
  "President Says He Will Not Resign Over The Leak",
  "Police: Two Dead After Fire In Old Market",
  "What We Know About The Attack In Lyon",
  "KEY DATES IN THE LIFE OF THE LATE KING",
];

const webText = [
  "i like it here. ¶ it is cheap.",
  "great food!! ¶ will come back",
  "Thanks for the help :) ¶ I will try it.",
  "where is it? ¶ i cant find it",
];

describe("sentences of a block", () => {
  test.each([...plain, ...abbreviations, ...quotations, ...brackets, ...otherMarks, ...webText])("%s", (expected) => {
    expect(shown(expected.replaceAll(" ¶ ", " "))).toBe(expected);
  });

  test("a blank line always ends a sentence", () => {
    expect(shown("the first part\n\nof two")).toBe("the first part ¶ of two");
    expect(shown("the first part\r\n \r\nof two")).toBe("the first part ¶ of two");
  });

  test("a line break is a space", () => {
    expect(shown("The rebels of the\nNorthern Front left.\nThe army\nfollowed.")).toBe(
      "The rebels of the\nNorthern Front left. ¶ The army\nfollowed.",
    );
  });

  test("nothing in, nothing out", () => {
    expect(shown("")).toBe("");
    expect(shown(" \n ")).toBe("");
  });
});
