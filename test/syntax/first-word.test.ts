import { expect, test } from "vitest";
import { withoutFirstCapital } from "../../src/syntax/first-word";

test.each([
  ["a plural of the dictionary", "Beekeepers blocked a road .", "beekeepers blocked a road ."],
  ["behind an opening mark", "“ Beekeepers blocked a road .", "“ beekeepers blocked a road ."],
  ["what may be a surname", "Baker blocked a road .", "Baker blocked a road ."],
  ["what is a name, too", "Athens blocked a road .", "Athens blocked a road ."],
  ["a headline", "Beekeepers Block Road", "Beekeepers Block Road"],
  ["capitals", "BEEKEEPERS blocked a road .", "BEEKEEPERS blocked a road ."],
  ["no letters", "3 - 2 .", "3 - 2 ."],
])("%s", (_, before, after) => {
  expect(withoutFirstCapital(before.split(" ")).join(" ")).toBe(after);
});

test("a sentence without words stays as it is", () => {
  expect(withoutFirstCapital([])).toEqual([]);
});
