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
  'Talks ended without a deal. ¶ "We are far apart," the envoy said.',
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
  "Acme Inc. ¶ The company declined to comment.",
  "Widget Corp. and Gadget Co. merged.",
  "Bolt Ltd. shares fell.",
  "The hearing is on Jan. 5 in Lagos.",
  "It opened on Jan. 5. ¶ It closed in March.",
  "Gov. Ann Hill and Sen. Bob Ray spoke.",
  "Rep. Kim Dale, D-Ohio, voted no.",
  "Sen. Omar Roe, R-Ky., said he would vote no.",
  "Ada Lind, D-Wis., and Omar Roe, R-Pa., disagreed.",
  "Rep. Ada Lind (D-Mass.) spoke. ¶ Nobody replied.",
  "The miss was costly. ¶ His only ill. ¶ They left.",
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
  "He sold his story to The Sun. ¶ Editors paid him well.",
  "They asked for Alex. ¶ Police took him away.",
  "The fleet sailed from the Isle of Man. ¶ Storms met it.",
  "It was his only miss. ¶ Spain won.",
  "The meeting is set for Wed. 5 p.m. at the hall.",
  "Anti-U.S. protests grew.",
  "The non-U.S. members left. ¶ China stayed.",
];

const quotations = [
  '"Stop!" he said.',
  '"Stop!" Smith said.',
  '"Will you go?" asked the judge.',
  '"We won," she said. ¶ "Now we rest."',
  '"We won." ¶ She smiled.',
  '"The war is over," the general said. ¶ "Go home." ¶ Nobody moved.',
  'He shouted "Fire!" and ran.',
  "“They left us nothing,” she said. ¶ “Not even bread.”",
  "“They left.” ¶ “When?” ¶ “At noon.”",
  "'It is done,' he wrote. ¶ 'God help us.'",
  'She called it "a crime." ¶ He called it luck.',
  "``We are ready,'' he said. ¶ ``Are you?''",
  'The sign read "No Entry." ¶ They went in.',
  '"Are you mad?" he asked. ¶ "Perhaps," she said.',
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

const webText = ["i like it here. ¶ it is cheap.", "great food!! ¶ will come back", "where is it? ¶ i cant find it"];

const wire = [
  "Sen. John Doe, R-Ariz., said he would vote no. ¶ Rep. Ann Roe, D-Calif., disagreed.",
  "The talks begin at 5 p.m. (1400 GMT) on Monday. ¶ Iran will not attend.",
  "Acme Inc.'s shares fell 4 percent. ¶ Bolt Corp.'s rose.",
  "The No. 2 official at the embassy left. ¶ No. 3 stayed.",
  "Shares rose 3.5. ¶ The index closed at 1,200.",
  "KYIV, April 22 (Reuters) - Russia said on Thursday it would pull back troops. ¶ Ukraine welcomed the step.",
  "WASHINGTON (AP) _ The White House said Tuesday it had no comment.",
  "LONDON (AP) — Britain's prime minister resigned. ¶ Markets fell.",
  '"I don\'t know," said Ali Hassan, 34, a shopkeeper. ¶ "Nobody tells us anything."',
  '"We will fight," said Gen. Omar Bakri, the rebel commander. ¶ "We will not stop until we win."',
  'He said: "The war is lost." ¶ Nobody answered.',
  'He said the war was "lost." ¶ The minister disagreed.',
  'Was he guilty? ¶ "No," the jury said.',
  '"Who fired first?" the lawyer asked. ¶ "I did not see," the witness replied.',
  '"Who fired first?" Judge Mary Cole asked the witness. ¶ He did not answer.',
  "The army said Col. A. B. Okoro was killed. ¶ His driver survived.",
  "The group, known as M23, took Goma. ¶ U.N. troops stood by.",
  "The president's visit to the U.S. and the U.K. was put off.",
  "The visit to the U.S. ended. ¶ U.S. officials were pleased.",
  'Officials in the U.S. ¶ "We were not told," one said.',
  "The suspect, 23, was held. ¶ 12 others were freed.",
  "It was signed in 1994. ¶ 1995 was worse.",
  "The minister (who is 71) was not hurt. ¶ His aide was.",
  "In Paris, police fired tear gas; in Lyon, protesters burned cars.",
  "The deal covers three areas: trade, energy and defense. ¶ It runs for 10 years.",
  "The question is simple: Who pays?",
  'Human Rights Watch said: "This is a war crime." ¶ The army had no comment.',
  "By JANE DOE Associated Press Writer",
  "Text of the statement by Prime Minister Jane Doe on Monday",
  "Pope Francis Calls For Peace In Holy Land",
  "Timeline: How The Siege Of Aleppo Unfolded",
  "U.N. Says 300 Killed in Congo; Rebels Deny It",
  "The firm, based in St. Louis, Mo., makes engines. ¶ It has 300 workers.",
  "He met Crown Prince Mohammed bin Salman on Sunday. ¶ They spoke for two hours.",
  "Mr. and Mrs. Smith of 12 Oak St. were at home. ¶ They were not hurt.",
  "The fire began at 10 Main St. ¶ Nobody was hurt.",
  "The club beat Inter Milan 2-0. ¶ Milan lost 3-1 to Roma.",
  "Prices rose 0.5 pct. in May, the bank said.",
  "About 1.2 million people fled. ¶ Most went to Chad.",
  "The envoy, Staffan de Vries, left Geneva. ¶ A spokeswoman gave no reason.",
  "Ltd. and Inc. are legal forms.",
  "At 7:30 p.m. Saturday, two gunmen entered the bar. ¶ They fired 30 shots.",
  "The trial of Dr. J. Y. Lee resumes on Dec. 1. ¶ He denies all charges.",
  "President Barack Obama Jr. was not there.",
  "The treaty was signed by Britain, France, the U.S. and others.",
  "Workers at Boeing Co. in Seattle voted to strike. ¶ The union has 30,000 members.",
  "The army killed 30 rebels... and lost five men.",
  "“It is over,” he said. ¶ “The people have won.”",
  "“It is over.” ¶ That was all he said.",
  "“Is it over?” she asked.",
  "“Is it over?” ¶ No one knew.",
  "The band — Joe, Al and Ed — split up. ¶ Ed went solo.",
  "A spokesman, Lt. Gen. (ret.) Amos Gilad, denied it.",
  "Lawmakers voted 225-205 to pass H.R. 1280 on Wednesday. ¶ The Senate comes next.",
  "Former Chicago Mayor Richard M. Daley spoke. ¶ He praised the plan.",
  "The school in Newtown, Conn., reopened. ¶ It had been shut since Dec. 14.",
  "The F.B.I. said it was looking into it. ¶ The C.I.A. did not comment.",
  'Police chief K. P. Singh said two men were held. ¶ "They have confessed," he added.',
  "The bomb weighed 5 kg. ¶ It was hidden in a car.",
  "Police found 3 lbs. of heroin.",
  "The ship is 200 ft. long.",
  "The 6 ft. 2 in. guard fell.",
  "The suspect fled to Baghdad, al-Anbar and Mosul. ¶ al-Qaida claimed the attack.",
  "The iPhone maker fell. ¶ eBay rose.",
  'They shouted, "Death to traitors!" and threw stones.',
  'They shouted "Shame!" ¶ Police moved in.',
  '"Go home!" the crowd shouted at the soldiers. ¶ They stayed.',
  '"Go home!" ¶ The crowd grew louder.',
  "Correction: An earlier version misstated the date.",
  "1. The rebels disarm. ¶ 2. The army withdraws.",
  "(Reporting by Jane Doe; Editing by John Roe)",
  "(Adds quotes, background)",
  "Photo: A woman weeps in Gaza. ¶ (AP Photo/John Roe)",
  "In this photo taken Monday, May 3, 2010, Maj. Bill Cole of Tulsa, Okla., speaks.",
  "The dead included Ahmed A., 17, and Fatima B., 12. ¶ Both were at school.",
  "The suspect was named only as Daniel M. ¶ He was born in 1990.",
  "Who was Rudolf S.? ¶ Few people knew.",
  "The U.S.-based group Human Rights First said so. ¶ So did others.",
  '"The U.S. ... must act," he said.',
  'Asked about it, he said "No comment." ¶ Then he hung up.',
  "Voters in N.Y. and N.J. go to the polls today.",
  "The case is Smith v. Jones, No. 12-345. ¶ A ruling is due in June.",
  "She was 5 ft. 3 in. tall.",
  "He earned $1.5 million. ¶ $500,000 went to charity.",
  "The cease-fire, agreed on Oct. 10, held. ¶ On Oct. 12 it broke.",
  "It will take place Sept. 4-6 in Bonn.",
  "Six a.m. is too early, he joked.",
  "Tel. 555-1234. ¶ Fax 555-1235.",
  "The group's leader, Sheik Hassan, a.k.a. Abu Ali, was killed.",
  "The vote, i.e. the second round, is on Sunday.",
  'Neither side would yield, he said. ¶ "It\'s a stalemate."',
];

const endings = [
  "He waited... ¶ Then he left.",
  "They had food, water, hope… ¶ Then the rain came.",
  '"We are ... tired," she said.',
  "The road was shut (a tree had fallen). ¶ It opened at noon.",
  "It was over. ¶ (See map, page 4.)",
  "He said it was “a trap.” ¶ She agreed.",
  '"Did he say \'stop\'?" ¶ "He did."',
  '(The mayor said: "Enough.") ¶ The council agreed.',
  "Write to desk@example.org. ¶ Replies take a week.",
  "Read it at https://example.org/a.b/c?d=1. ¶ The page is long.",
  "The price is $4.50. ¶ Last year it was $3.",
  "They ship to the U.S. ¶ The rest pay more.",
  "It rose 5%! ¶ Nobody knows why.",
  "“Who won?” ¶ “We did!” ¶ She laughed.",
  "The talks failed?! ¶ So it seems.",
];

/** Cases that come out wrong; the list may only shrink. */
const knownFailures = [
  "They left at 7:30 p.m. ¶ Saturday was calm.",
  "He fled to the U.S. ¶ Police found him in 2009.",
  "He works for Acme Inc. ¶ Shares rose.",
  "Thanks for the help :) ¶ I will try it.",
  "The answer is simple ¶ nobody knows",
  '"Who are you?" ¶ He said he was a friend.',
];

describe("sentences of a block", () => {
  test.each([...plain, ...abbreviations, ...quotations, ...brackets, ...otherMarks, ...webText, ...wire, ...endings])(
    "%s",
    (expected) => {
      expect(shown(expected.replaceAll(" ¶ ", " "))).toBe(expected);
    },
  );

  test.fails.each(knownFailures)("known failure: %s", (expected) => {
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
