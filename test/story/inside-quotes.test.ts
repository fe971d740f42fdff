import { annotate, parseArticle, type Story } from "tidings";
import { describe, expect, it } from "vitest";

/** A Thursday. */
const PUBLISHED = "2023-06-15";

const storyOf = (text: string): Story => annotate(parseArticle(text, { published: PUBLISHED }));

/** The names of the entities that the words `word` stand for, one for each place where they stand. */
function meaningsOf(text: string, word: string): (string | undefined)[] {
  const { entities } = storyOf(text);
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))].map(
    ({ index }) =>
      entities.find(({ mentions }) => mentions.some(({ span }) => span.start === index && span.end === index + word.length))
        ?.name,
  );
}

describe("I and we inside a quotation are its speaker", () => {
  it.each([
    ['"I signed the treaty," Anna Lind said.', "I", ["Anna Lind"]],
    ['Anna Lind said: "I signed the treaty."', "I", ["Anna Lind"]],
    ['"They arrested me," Omar Haddad told reporters.', "me", ["Omar Haddad"]],
    ['"We attacked the base," rebel spokesman Omar Haddad said.', "We", ["Omar Haddad"]],
    ['"It is over," Anna Lind said. "I will resign."', "I", ["Anna Lind"]],
    ['"My husband was shot," said Ada Roe, a farmer.', "My", ["Ada Roe"]],
    ['"It was dark. The dogs barked. Nobody came. I ran to the river," Ada Roe said.', "I", ["Ada Roe"]],
    ['Ada Roe said: "It was dark. The dogs barked. Nobody came. I ran to the river."', "I", ["Ada Roe"]],
    ['"I was afraid. It was dark. The dogs barked. Nobody came," Ada Roe said.', "I", ["Ada Roe"]],
    [
      'Omar Haddad left first. "I met the rebels," Anna Lind said. "I told them to leave," Omar Haddad said.',
      "I",
      ["Anna Lind", "Omar Haddad"],
    ],
  ])("%s", (text, word, names) => {
    expect(meaningsOf(text, word)).toEqual(names);
  });

  it.each([
    ["I met Anna Lind, who said little.", "I"],
    ['Anna Lind said "enough" and I left.', "I"],
    ['"I saw the truck," a witness said. Anna Lind was not there.', "Anna Lind"],
  ])("and nobody by that name outside of it: %s", (text, word) => {
    expect(meaningsOf(text, word)).toEqual([word === "I" ? undefined : word]);
  });
});

describe("today inside a quotation is the day of speaking, where the story tells it", () => {
  it.each([
    ['"Troops attacked the rebels today," Haddad said on Friday.', "today", "2023-06-09"],
    ['"Troops attacked the rebels yesterday," Haddad said Friday.', "yesterday", "2023-06-08"],
    ['Haddad said on Tuesday: "Troops will attack the rebels tomorrow."', "tomorrow", "2023-06-14"],
    ['"Today we won," Haddad said on Friday.', "Today", "2023-06-09"],
    ['"We won," Haddad said on Friday. "Tomorrow we go home."', "Tomorrow", "2023-06-10"],
    ['"We won today. We go home," Haddad said on Friday.', "today", "2023-06-09"],
  ])("%s", (text, word, value) => {
    const { times } = storyOf(text);
    expect(times.find(({ span }) => text.slice(span.start, span.end) === word)?.value).toBe(value);
  });

  it.each([
    ['"Troops attacked the rebels today," Haddad said.', "today", "2023-06-15"],
    ["Haddad said on Friday that the troops would leave today.", "today", "2023-06-15"],
    ['"They attacked on Friday," Haddad said today.', "Friday", "2023-06-09"],
    ['"The talks ended," Haddad said on Friday. Today he was silent.', "Today", "2023-06-15"],
  ])("else the day of publication: %s", (text, word, value) => {
    const { times } = storyOf(text);
    expect(times.find(({ span }) => text.slice(span.start, span.end) === word)?.value).toBe(value);
  });

  it("and dates the events inside", () => {
    const [event] = storyOf('"Troops attacked the rebels today," Haddad said on Friday.').events;
    expect(event?.time).toMatchObject({ start: "2023-06-09", basis: "explicit" });
  });
});

describe("here is the place of the dateline", () => {
  it.each([
    ['LAGOS, Nigeria (AP) _ "We arrested nine rebels here," police chief Bola Ade said Monday.', "Lagos", "NGA"],
    ["PARIS (Reuters) - Police here arrested nine protesters on Friday.", "Paris", "FRA"],
  ])("%s", (text, name, country) => {
    const { events, entities } = storyOf(text);
    const [event] = events;
    expect(event?.place).toMatchObject({ text: "here", country, precision: "city" });
    expect(entities.find(({ id }) => id === event?.place?.entity)?.name.toLowerCase()).toBe(name.toLowerCase());
  });

  it("and nowhere without one", () => {
    const [event] = storyOf('"Police here arrested nine protesters in France," Haddad said.').events;
    expect(event?.place?.text).not.toBe("here");
  });
});

describe("events inside a quotation are told by its speaker", () => {
  it.each([
    ['"Rebels attacked the base," Anna Lind said.', "Anna Lind"],
    ['Anna Lind said: "Rebels attacked the base."', "Anna Lind"],
    ['"It was a long night," Anna Lind said. "Rebels attacked the base."', "Anna Lind"],
    ['"Rebels attacked the base," said Omar Haddad, a farmer.', "Omar Haddad"],
    ["LIND: Rebels attacked the base.", "LIND"],
    ['"Rebels attacked the base."\n— Ada Roe, farmer', "Ada Roe"],
  ])("%s", (text, speaker) => {
    const { events, quotes } = storyOf(text);
    const [event] = events;
    expect(event?.attribution?.speaker?.text).toContain(speaker);
    const quote = quotes[event?.attribution?.quote ?? -1];
    expect(quote?.speaker && text.slice(quote.speaker.span.start, quote.speaker.span.end)).toContain(speaker);
  });
});
