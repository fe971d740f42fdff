import { describe, expect, it } from "vitest";
import { timesIn } from "../../support/times.js";

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  // the clock
  ["The quake struck at 10:35 a.m. on Tuesday.", "10:35 a.m. = TIME 2023-06-13T10:35", "Tuesday = DATE 2023-06-13"],
  ["The quake struck at 5 p.m. Tuesday.", "5 p.m. Tuesday = TIME 2023-06-13T17:00"],
  ["The quake struck at noon Tuesday.", "noon Tuesday = TIME 2023-06-13T12:00"],
  ["The quake struck yesterday at 14:20.", "yesterday = DATE 2023-06-14", "14:20 = TIME 2023-06-14T14:20"],
  ["The quake struck at 5pm yesterday.", "5pm yesterday = TIME 2023-06-14T17:00"],
  ["The quake struck at 0735 GMT today.", "0735 GMT today = TIME 2023-06-15T07:35"],
  ["The offer runs out at 5 p.m. EST, July 6.", "5 p.m. EST, July 6 = TIME 2023-07-06T17:00"],
  ["The quake struck today at 12 a.m.", "today = DATE 2023-06-15", "12 a.m. = TIME 2023-06-15T00:00"],
  [
    "The quake struck today at 12:15 p.m. local time.",
    "today = DATE 2023-06-15",
    "12:15 p.m. local time = TIME 2023-06-15T12:15",
  ],
  ["The quake struck today at three o'clock.", "today = DATE 2023-06-15", "three o'clock = TIME 2023-06-15T03:00"],
  ["They woke today at 4 in the morning.", "today = DATE 2023-06-15", "4 in the morning = TIME 2023-06-15T04:00"],
  ["The deadline is midnight Friday.", "midnight Friday = TIME 2023-06-16T24:00"],
  ["The raid began at dawn.", "dawn = TIME 2023-06-15TMO"],
  ["The raid began overnight.", "overnight = TIME 2023-06-15TNI"],
  ["The raid began on the night of May 23.", "the night of May 23 = TIME 2023-05-23TNI"],
  [
    "Talks failed on Monday. Nobody knew why. Nobody asked. Nobody cared. At 7 p.m. the lights went out.",
    "Monday = DATE 2023-06-12",
    "7 p.m. = TIME 2023-06-15T19:00",
  ],
  ["Talks failed on Monday. At 7 p.m. the lights went out.", "Monday = DATE 2023-06-12", "7 p.m. = TIME 2023-06-12T19:00"],
  [
    "The office is open from 9 a.m. to 5 p.m. on Monday.",
    "9 a.m. = TIME 2023-06-19T09:00",
    "5 p.m. = TIME 2023-06-19T17:00",
    "Monday = DATE 2023-06-19",
  ],
  [
    "The quake struck at 10:35 a.m. (0735 GMT) on Tuesday.",
    "10:35 a.m. = TIME 2023-06-13T10:35",
    "0735 GMT = TIME 2023-06-13T07:35",
    "Tuesday = DATE 2023-06-13",
  ],
  // quarters, halves, weeks
  ["Profits rose in the first quarter.", "the first quarter = DATE 2023-Q1"],
  ["Profits rose in the fourth quarter.", "the fourth quarter = DATE 2022-Q4"],
  ["Profits will rise in the fourth quarter.", "the fourth quarter = DATE 2023-Q4"],
  ["Profits rose in the third quarter of 2020.", "the third quarter of 2020 = DATE 2020-Q3"],
  ["Profits rose in the third quarter of last year.", "the third quarter of last year = DATE 2022-Q3"],
  ["Profits rose in last year's third quarter.", "last year's third quarter = DATE 2022-Q3"],
  ["Profits rose in Q3 2020.", "Q3 2020 = DATE 2020-Q3"],
  ["The firm reported first-quarter earnings.", "first-quarter = DATE 2023-Q1"],
  ["Output fell in the second half of 2019.", "the second half of 2019 = DATE 2019-H2"],
  ["Output fell in the first half of the year.", "the first half of the year = DATE 2023-H1"],
  ["Snow fell in the week of March 6.", "the week of March 6 = DATE 2023-W10"],
  ["Sales slipped in the quarter that ended in May.", "the quarter = DATE 2023-Q1", "May = DATE 2023-05"],
  [
    "Profit fell in the third quarter of 2022. Sales were $3 million, up from $2 million a year ago. Earnings rose and shares fell.",
    "the third quarter of 2022 = DATE 2022-Q3",
    "a year ago = DATE 2021-Q3",
  ],
  // holidays
  ["Sales rose on Black Friday.", "Black Friday = DATE 2022-11-25"],
  ["Shops closed on Christmas Day.", "Christmas Day = DATE 2022-12-25"],
  ["Shops will close on Christmas Eve.", "Christmas Eve = DATE 2023-12-24"],
  ["Shops closed on Good Friday.", "Good Friday = DATE 2023-04-07"],
  ["Shops closed on Easter Monday 2018.", "Easter Monday 2018 = DATE 2018-04-02"],
  ["Shops closed last Thanksgiving.", "last Thanksgiving = DATE 2022-11-24"],
  ["Shops will close on Labor Day.", "Labor Day = DATE 2023-09-04"],
  ["Shops closed on Memorial Day.", "Memorial Day = DATE 2023-05-29"],
  ["The truce ended on New Year's Eve.", "New Year's Eve = DATE 2022-12-31"],
  // hours without a.m. or p.m.
  ["The session begins at 9.", "9 = TIME 2023-06-15T09:00"],
  ["Polls open at 7 on Sunday.", "7 = TIME 2023-06-18T07:00", "Sunday = DATE 2023-06-18"],
  ["The curfew starts at 10 tonight.", "10 tonight = TIME 2023-06-15T22:00"],
  ["The debate starts at 8:30 tonight.", "8:30 tonight = TIME 2023-06-15T20:30"],
  ["Divers found the wreck late Tuesday night.", "late Tuesday night = TIME 2023-06-13TNI END"],
  // now, then and to come
  ["The bridge is now closed.", "now = DATE PRESENT_REF"],
  ["The bridge is currently closed.", "currently = DATE PRESENT_REF"],
  ["The bridge is closed right now.", "right now = DATE PRESENT_REF"],
  ["The bridge was recently closed.", "recently = DATE PAST_REF"],
  ["The bridge was a danger in the past.", "the past = DATE PAST_REF"],
  ["The bridge will soon be closed.", "soon = DATE FUTURE_REF"],
  ["The bridge may close in the near future.", "the near future = DATE FUTURE_REF"],
  ["The bridge may close in the future.", "the future = DATE FUTURE_REF"],
  ["The troops will be withdrawn immediately.", "immediately = DATE PRESENT_REF"],
  ["The bridge is closed for the moment.", "the moment = DATE PRESENT_REF"],
  ["Such bridges are rare these days.", "these days = DATE PRESENT_REF"],
];

describe("hours, periods, holidays and references", () => {
  it.each(ROWS)("%s", async (text, ...expected) => {
    expect(await timesIn(text)).toEqual(expected);
  });
});
