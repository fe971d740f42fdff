import { expect, it } from "vitest";
import { dayNumber, isoDate } from "../../src/query/calendar.js";

it("numbers every day of the calendar as the machine's clock does", () => {
  const last = dayNumber("9999-12-31");
  for (let day = dayNumber("0001-01-01"); day <= last; day += 11) expect(dayNumber(isoDate(day))).toBe(day);
  for (const date of ["0001-01-01", "1969-12-31", "1970-01-01", "1900-03-01", "2000-02-29", "2021-12-31"]) {
    expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  }
});
