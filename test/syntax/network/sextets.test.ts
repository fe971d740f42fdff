import { expect, test } from "vitest";
import { readBase64, readSextets } from "../../../src/syntax/network/sextets.js";

test("every character of the alphabet is its number", () => {
  expect([...readSextets("ABZaz09+/")]).toEqual([0, 1, 25, 26, 51, 52, 61, 62, 63]);
});

test.each([0, 1, 2, 3, 4, 5, 255, 256])("%i bytes come back from base64", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 73 + 11) & 255);
  expect(readBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
});
