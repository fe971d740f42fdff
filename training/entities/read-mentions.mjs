// Reads documents in CoNLL-U with the bracketed entity annotation of GUM: their texts, and each mention with its etype.

/** The documents of a file: `text`, `published`, and `mentions` of `{ kind, start, end, headStart, headEnd, named }`. */
export function readMentions(conllu) {
  return conllu
    .split(/^(?=# newdoc)/m)
    .filter((document) => document.startsWith("# newdoc"))
    .map(readDocument);
}

function readDocument(lines) {
  const mentions = [];
  const open = [];
  let text = "";
  let published;
  let fused;
  for (const line of lines.split("\n")) {
    published ??= /^# meta::dateCreated.*?(\d{4}-\d\d-\d\d)/.exec(line)?.[1];
    if (line.startsWith("# newpar")) text = text && `${text.trimEnd()}\n\n`;
    if (line === "" && text && !/\s$/.test(text)) text += " ";
    const [id, form, , upos, , , , , , misc = ""] = line.split("\t");
    if (/^\d+-\d+$/.test(id)) fused = { last: id.split("-")[1], spaced: !misc.includes("SpaceAfter=No") };
    if (!/^\d+$/.test(id)) continue;
    const token = { upos, start: text.length, end: text.length + form.length };
    const spaced = fused ? id === fused.last && fused.spaced : !misc.includes("SpaceAfter=No");
    text += form + (spaced ? " " : "");
    if (id === fused?.last) fused = undefined;
    const marks = [...(/Entity=([^|]*)/.exec(misc)?.[1] ?? "").matchAll(/\(([^()]+)(\))?|(\d+)\)/g)];
    const ended = [];
    for (const [, opened, closed, closes] of marks) {
      const [group, kind, ...rest] = (opened ?? "").split("-");
      if (opened)
        open.push({ group, kind, words: [], minimal: rest.find((field, i) => i > 1 && /^\d+(?:,\d+)*$/.test(field)) ?? "1" });
      if (closed) ended.push(group);
      if (closes) ended.push(closes);
    }
    for (const mention of open) mention.words.push(token);
    for (const group of ended) {
      const [mention] = open.splice(
        open.findLastIndex((one) => one.group === group),
        1,
      );
      if (mention) mentions.push(mentionOf(mention));
    }
  }
  return { text: text.trimEnd(), published, mentions };
}

function mentionOf({ kind, words, minimal }) {
  const found = minimal.split(",").flatMap((number) => words[Number(number) - 1] ?? []);
  const head = found.length > 0 ? found : words;
  return {
    kind,
    start: words[0].start,
    end: words.at(-1).end,
    headStart: head[0].start,
    headEnd: head.at(-1).end,
    named: head.some(({ upos }) => upos === "PROPN"),
  };
}
