// Pasts that a tagger may take for a present or a noun, with their base form: facts of English, our own list.
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  "shot shoot|froze freeze|shook shake|overthrew overthrow|fought fight|struck strike|broke break|took take|sent send|held hold|met meet|fled flee|fell fall|gave give|drove drive|threw throw|withdrew withdraw|sought seek|bought buy|sold sell|told tell|spoke speak|swore swear|stole steal|tore tear|woke wake|rode ride|rose rise|ran run|sank sink|swept sweep|slew slay|won win|wrote write|wound wind|flew fly|forbade forbid|upheld uphold|undertook undertake|overran overrun|foiled foil|laid lay|led lead|paid pay|said say|stood stand|stuck stick|swung swing|taught teach|thought think|caught catch|began begin|chose choose|dealt deal|drew draw|grew grow|kept keep|left leave|lost lose|made make|hid hide|bade bid"
    .split("|")
    .map((pair) => {
      const [past = "", base = ""] = pair.split(" ");
      return [past, base];
    }),
);
