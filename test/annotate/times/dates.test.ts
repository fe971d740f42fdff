import { describe, expect, it } from "vitest";
import { timesIn } from "../../support/times.js";

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  // days in full
  ["The treaty was signed on 9 May 2019.", "9 May 2019 = DATE 2019-05-09"],
  ["The treaty was signed on May 9, 2019, in Oslo.", "May 9, 2019 = DATE 2019-05-09"],
  ["The treaty was signed on May 9th, 2019.", "May 9th, 2019 = DATE 2019-05-09"],
  ["The treaty was signed on the 9th of May 2019.", "9th of May 2019 = DATE 2019-05-09"],
  ["The treaty was signed on Thursday, May 9, 2019.", "Thursday, May 9, 2019 = DATE 2019-05-09"],
  ["Parliament dissolved on Wednesday 3 March 1999.", "Wednesday 3 March 1999 = DATE 1999-03-03"],
  ["The ship left port on Sept. 14, 2001.", "Sept. 14, 2001 = DATE 2001-09-14"],
  ["A ceasefire held from Feb 29, 2020.", "Feb 29, 2020 = DATE 2020-02-29"],
  ["The storm made landfall on August twenty-third.", "August twenty-third = DATE 2022-08-23"],
  // days without a year: the nearest that the tense allows
  ["The governor resigned on May 31.", "May 31 = DATE 2023-05-31"],
  ["The governor resigned on 31 May.", "31 May = DATE 2023-05-31"],
  ["The governor resigned on Dec. 20.", "Dec. 20 = DATE 2022-12-20"],
  ["The court will sit on July 4.", "July 4 = DATE 2023-07-04"],
  ["The court will sit on Jan. 10.", "Jan. 10 = DATE 2024-01-10"],
  ["Rebels have held the town since Nov. 2.", "Nov. 2 = DATE 2022-11-02"],
  ["The union plans to strike on June 30.", "June 30 = DATE 2023-06-30"],
  ["The survey was taken on May 16-19.", "May 16-19 = DATE 2023-05-16/2023-05-19"],
  ["The survey was taken on 16–19 May 2021.", "16–19 May 2021 = DATE 2021-05-16/2021-05-19"],
  ["The survey was taken on May 19-16.", "May 19 = DATE 2023-05-19"],
  // figures
  ["The file was dated 2018-11-07.", "2018-11-07 = DATE 2018-11-07"],
  ["The file was dated 11/27/2018.", "11/27/2018 = DATE 2018-11-27"],
  ["The file was dated 27/11/2018.", "27/11/2018 = DATE 2018-11-27"],
  ["The file was dated 27.11.2018.", "27.11.2018 = DATE 2018-11-27"],
  ["The first came on 27/11/2018, the second on 03/12/2018.", "27/11/2018 = DATE 2018-11-27", "03/12/2018 = DATE 2018-12-03"],
  // months
  ["Inflation rose in March 1996.", "March 1996 = DATE 1996-03"],
  ["Inflation rose in April.", "April = DATE 2023-04"],
  ["Inflation rose in October.", "October = DATE 2022-10"],
  ["Voters will choose a president in October.", "October = DATE 2023-10"],
  ["Voters will choose a president in February.", "February = DATE 2024-02"],
  ["The port reopened in July last year.", "July last year = DATE 2022-07"],
  ["The port reopened in July of last year.", "July of last year = DATE 2022-07"],
  ["He was arrested last November.", "last November = DATE 2022-11"],
  ["The summit is planned for next April.", "next April = DATE 2024-04"],
  ["She took office this January.", "this January = DATE 2023-01"],
  // years
  ["The wall fell in 1989.", "1989 = DATE 1989"],
  ["The 1992 protests shook the capital.", "1992 = DATE 1992"],
  ["The firm was founded in the year 1871.", "the year 1871 = DATE 1871"],
  ["The empire collapsed in nineteen eighteen.", "nineteen eighteen = DATE 1918"],
  ["The stadium should be ready by two thousand and thirty.", "two thousand and thirty = DATE 2030"],
  ["The city hosted the games in the summer of '96.", "the summer of '96 = DATE 1996-SU"],
  ["The war of 2014-2015 displaced many.", "2014-2015 = DATE 2014/2015"],
  ["The drought of 2014-15 displaced many.", "2014-15 = DATE 2014/2015"],
  ["Sales fell in fiscal 2022.", "fiscal 2022 = DATE 2022"],
  // decades and centuries
  ["The factory closed in the 1990s.", "the 1990s = DATE 199"],
  ["The song was a hit in the early 1980s.", "the early 1980s = DATE 198 START"],
  ["The song was a hit in the mid-1980s.", "the mid-1980s = DATE 198 MID"],
  ["The song was a hit in the '70s.", "the '70s = DATE 197"],
  ["Prices soared in the seventies.", "the seventies = DATE 197"],
  ["The abbey dates from the 12th century.", "the 12th century = DATE 11"],
  ["The abbey dates from the late nineteenth century.", "the late nineteenth century = DATE 18 END"],
  // weekdays
  ["The minister resigned on Monday.", "Monday = DATE 2023-06-12"],
  ["The minister will resign on Monday.", "Monday = DATE 2023-06-19"],
  ["The minister resigned on Thursday.", "Thursday = DATE 2023-06-15"],
  ["The minister, who flew home Tuesday, resigned.", "Tuesday = DATE 2023-06-13"],
  ["Friday's vote was close.", "Friday = DATE 2023-06-09"],
  ["Talks are to resume on Saturday.", "Saturday = DATE 2023-06-17"],
  ["Both sides agreed to meet again on Sunday.", "Sunday = DATE 2023-06-18"],
  ["Crowds gathered on Sunday to mourn the victims.", "Sunday = DATE 2023-06-11"],
  ["The hearing was postponed until Tuesday.", "Tuesday = DATE 2023-06-20"],
  ["A verdict is expected Wednesday.", "Wednesday = DATE 2023-06-21"],
  [
    "The three-day summit, which starts on Friday, is the first of its kind.",
    "three-day = DURATION P3D",
    "Friday = DATE 2023-06-16",
  ],
];

describe("dates by name and number", () => {
  it.each(ROWS)("%s", async (text, ...expected) => {
    expect(await timesIn(text)).toEqual(expected);
  });
});
