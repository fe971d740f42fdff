import { describe, expect, it } from "vitest";
import { intervalsIn } from "../../support/times.js";

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["The law passed on May 9, 2019.", "May 9, 2019 = 2019-05-09..2019-05-09"],
  ["The law passed in February 2020.", "February 2020 = 2020-02-01..2020-02-29"],
  ["The law passed in 2019.", "2019 = 2019-01-01..2019-12-31"],
  ["The law passed in the 1990s.", "the 1990s = 1990-01-01..1999-12-31"],
  ["The law passed in the 19th century.", "the 19th century = 1800-01-01..1899-12-31"],
  ["The law passed last week.", "last week = 2023-06-05..2023-06-11"],
  ["The law passed last weekend.", "last weekend = 2023-06-10..2023-06-11"],
  ["The law passed last month.", "last month = 2023-05-01..2023-05-31"],
  ["The law passed in the third quarter of 2020.", "the third quarter of 2020 = 2020-07-01..2020-09-30"],
  ["The law passed in the first half of 2020.", "the first half of 2020 = 2020-01-01..2020-06-30"],
  ["The law passed in the summer of 2020.", "the summer of 2020 = 2020-06-01..2020-08-31"],
  ["The law passed in the winter of 2020.", "the winter of 2020 = 2020-12-01..2021-02-28"],
  ["The war of 2014-2015 ended.", "2014-2015 = 2014-01-01..2015-12-31"],
  ["The law passed in early March.", "early March = 2023-03-01..2023-03-16"],
  ["The law passed in late March.", "late March = 2023-03-16..2023-03-31"],
  ["The law passed yesterday morning.", "yesterday morning = 2023-06-14T00:00..2023-06-14T11:59"],
  ["The law passed last night.", "last night = 2023-06-14T18:00..2023-06-15T05:59"],
  ["The law passed at 5 p.m. Tuesday.", "5 p.m. Tuesday = 2023-06-13T17:00..2023-06-13T17:00"],
  ["Rents doubled in the past two months.", "the past two months = 2023-04-15..2023-06-15"],
  ["Rents will double in the next 14 days.", "the next 14 days = 2023-06-15..2023-06-29"],
  ["The siege lasted two weeks.", "two weeks = none"],
  ["The bridge is now closed.", "now = none"],
  ["The paper appears daily.", "daily = none"],
  ["The survey was taken on May 16-19.", "May 16-19 = 2023-05-16..2023-05-19"],
  // open sides
  ["The town has been besieged since March.", "March = 2023-03-01.."],
  ["The town has been besieged since May 2.", "May 2 = 2023-05-02.."],
  ["The truce will hold until Friday.", "Friday = ..2023-06-16"],
  ["The army will stay until the end of summer.", "the end of summer = ..2023-08-31"],
  ["The town must be rebuilt by 2030.", "2030 = ..2030-12-31"],
  ["The mine closed after 1950.", "1950 = 1951-01-01.."],
  ["The mine closed before 1950.", "1950 = ..1949-12-31"],
  ["The mayor fled after the 1999 riots.", "1999 = 1999-01-01..1999-12-31"],
  ["The mayor fled before Monday's vote.", "Monday = 2023-06-12..2023-06-12"],
  // two ends of one stretch
  ["He ruled from 1990 to 1995.", "1990 = 1990-01-01..1995-12-31", "1995 = 1990-01-01..1995-12-31"],
  ["He ruled between 1990 and 1995.", "1990 = 1990-01-01..1995-12-31", "1995 = 1990-01-01..1995-12-31"],
  ["The port was shut from Monday to Wednesday.", "Monday = 2023-06-12..2023-06-14", "Wednesday = 2023-06-12..2023-06-14"],
  ["The port was shut between March and May.", "March = 2023-03-01..2023-05-31", "May = 2023-03-01..2023-05-31"],
  ["From Friday to Wednesday the port will be shut.", "Friday = 2023-06-16..2023-06-21", "Wednesday = 2023-06-16..2023-06-21"],
  ["From Saturday to Tuesday the port will be shut.", "Saturday = 2023-06-17..2023-06-20", "Tuesday = 2023-06-17..2023-06-20"],
  [
    "Nobody may leave from 9 p.m. to 5 a.m.",
    "9 p.m. = 2023-06-15T21:00..2023-06-16T05:00",
    "5 a.m. = 2023-06-15T21:00..2023-06-16T05:00",
  ],
  ["The port was shut from May 2 until May 9.", "May 2 = 2023-05-02..2023-05-09", "May 9 = 2023-05-02..2023-05-09"],
];

describe("intervals", () => {
  it.each(ROWS)("%s", async (text, ...expected) => {
    expect(await intervalsIn(text)).toEqual(expected);
  });
});
