// For each actor and place that a gold event names in its text: is it an entity, and has it the gold's country and sector?
// Independent of the event layer. Run on the built package, from the repository's root:
// node training/accuracy/actor-countries.mjs <gold folder> [--errors]
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [gold, flag] = process.argv.slice(2);
const { annotate, parseArticle } = await import(pathToFileURL(resolve("dist/index.js")).href);
const INTERNATIONAL = new Set(["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]);
const norm = (code) => (INTERNATIONAL.has(code) ? "international" : code);

const plover = readFileSync(join(gold, "events/plover.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const stories = readdirSync(join(gold, "articles"))
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(gold, "articles", file), "utf8")));
const sets = {
  plover: plover.map(({ id, date, text, events }) => ({
    id,
    date,
    text,
    parts: events.flatMap((e) => [...e.source, ...e.target]),
  })),
  articles: stories.map(({ id, published, text, events }) => ({
    id,
    date: published,
    text,
    parts: events.flatMap((e) =>
      [...e.actors, ...e.recipients, ...(e.place ? [e.place] : [])].map((part) => ({ ...part, near: e.evidence.start })),
    ),
  })),
};

/** The entities that the words from `start` to `end` speak of: those named inside, else those around. */
function entitiesAt(entities, start, end) {
  const inside = entities.filter((e) => e.mentions.some(({ span }) => span.start >= start && span.end <= end));
  return inside.length > 0
    ? inside
    : entities.filter((e) => e.mentions.some(({ span }) => span.start <= start && span.end >= end));
}

for (const [name, items] of Object.entries(sets)) {
  for (const half of [0, 1]) {
    let asked = 0,
      right = 0,
      sectors = 0,
      sectorsRight = 0;
    items.forEach((item, i) => {
      if (i % 2 !== half) return;
      const { entities } = annotate(parseArticle(item.text, { published: item.date }));
      for (const part of item.parts) {
        if (!part.country) continue;
        asked++;
        const near = part.text ? item.text.indexOf(part.text, Math.max(0, (part.near ?? 0) - 5)) : -1;
        const start = near >= 0 || !part.text ? near : item.text.indexOf(part.text);
        const found = start < 0 ? entities : entitiesAt(entities, start, start + part.text.length);
        const codes = [part.country, ...(part.countryAlt ?? [])].map(norm);
        if (found.some((e) => codes.includes(norm(e.country)))) right++;
        else if (flag)
          console.log(
            `${item.id}: "${part.text ?? ""}" is ${part.country}, told ${found.map((e) => `${e.name} ${e.country ?? "-"}`).join(", ") || "nothing"}`,
          );
        if (part.sector && start >= 0) {
          sectors++;
          if (found.some((e) => e.sector === part.sector)) sectorsRight++;
        }
      }
    });
    console.log(
      `${name}, half ${half}: country ${((100 * right) / asked).toFixed(1)} % of ${asked}, sector ${((100 * sectorsRight) / sectors).toFixed(1)} % of ${sectors}`,
    );
  }
}
