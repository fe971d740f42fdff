/** Words one a line, each without the beginning that it shares with the one before: its length in base 36, then the rest. */
export function readFrontCoded(text: string): string[] {
  let before = "";
  return text.split("\n").map((line) => {
    const code = line.charCodeAt(0);
    before = before.slice(0, code < 58 ? code - 48 : code - 87) + line.slice(1);
    return before;
  });
}
