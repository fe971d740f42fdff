import { describe, expect, it } from "vitest";
import { type Entity, findEntities, mentionIndex } from "../../../src/annotate/entities/index.js";
import { sentencesOf } from "../../support/parse.js";

async function entitiesOf(text: string, published?: string, dateline?: string): Promise<Entity[]> {
  const { article, sentences } = await sentencesOf(text, published);
  return findEntities({ ...article, ...(dateline === undefined ? {} : { dateline }) }, sentences);
}

const named = (entities: readonly Entity[], name: string): Entity | undefined => entities.find((entity) => entity.name === name);

describe("cities of one name", () => {
  it.each([
    ["what holds it", "He flew to Luhansk, Ukraine.", "Luhansk", "UKR"],
    ["what holds it", "A court in Birmingham, Alabama, freed him.", "Birmingham", "USA"],
    ["what holds it, wherever in the story", "The fire in Paris, Texas, is out. Paris mourned the dead.", "Paris", "USA"],
    ["inhabitants, where nothing else tells", "A court in Birmingham freed him.", "Birmingham", "GBR"],
    [
      "the other places of the story",
      "Alabama and Georgia sued. The governor of Alabama went to Atlanta. A court in Birmingham freed the men.",
      "Birmingham",
      "USA",
    ],
    ["inhabitants, against one place of another country", "Texas sent a team to Paris.", "Paris", "FRA"],
  ])("by %s: %s", async (_why, text, name, country) => {
    const cities = (await entitiesOf(text)).filter((entity) => entity.name === name);
    expect(cities.map((city) => city.country)).toEqual([country]);
  });

  it("takes the one nearest to the region that holds it", async () => {
    const [illinois] = (await entitiesOf("She spoke in Springfield, Illinois.")).filter(({ name }) => name === "Springfield");
    const [missouri] = (await entitiesOf("She spoke in Springfield, Missouri.")).filter(({ name }) => name === "Springfield");
    expect(illinois?.coordinates?.longitude).toBeGreaterThan(-90.5);
    expect(missouri?.coordinates?.longitude).toBeLessThan(-92.5);
  });

  it("mentions a town with what holds it, and that too", async () => {
    const text = "He flew to Luhansk, Ukraine, on Monday.";
    const mentions = (await entitiesOf(text)).flatMap((entity) =>
      entity.mentions.map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(mentions).toEqual(["Luhansk, Ukraine", "Ukraine"]);
  });
});

describe("one entity of each who is named, described and stood for", () => {
  const TEXT = `Russian President Vladimir Putin called Volodymyr Zelenskiy on Friday. The Ukrainian president said Kiev would not give way.
U.S. President Joe Biden warned Moscow. Russian Defence Minister Sergei Shoigu ordered the troops back. The Kremlin was silent.
Putin and Biden spoke again. Biden told Zelenskiy that Shoigu had left.`;

  it.each([
    ["Vladimir Putin", "RUS", "president"],
    ["Volodymyr Zelenskiy", "UKR", "president"],
    ["Joe Biden", "USA", "president"],
    ["Sergei Shoigu", "RUS", "defence minister"],
  ])("%s", async (name, country, role) => {
    const entities = (await entitiesOf(TEXT, "2021-04-23")).filter((entity) =>
      entity.name.endsWith(name.split(" ").at(-1) ?? ""),
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ kind: "person", name, country, role, sector: "GOV" });
    expect(entities[0]?.mentions.length).toBeGreaterThan(1);
  });

  it("seats of government are the government", async () => {
    const entities = await entitiesOf(TEXT, "2021-04-23");
    const spans = named(entities, "Moscow")?.mentions.map(({ span }) => TEXT.slice(span.start, span.end));
    expect(spans).toEqual(["Moscow", "The Kremlin"]);
    expect(named(entities, "Moscow")).toMatchObject({ kind: "organization", country: "RUS", sector: "GOV" });
    expect(named(entities, "Kiev")).toMatchObject({ kind: "organization", country: "UKR", sector: "GOV" });
  });
});

describe("who is of the country that a story plays in", () => {
  const DATED = `Congress met on Monday. Villagers and the union of nurses wrote to it.
Two tourists and a reporter watched. The mayor, Grace Mwila, said the Conservatives had lost.`;
  const UNDATED = "Zambia was quiet. Zambian villagers had voted. The doctors had gone home.";

  it.each([
    ["bodies", DATED, "Congress", "ZMB"],
    ["people who live there", DATED, "Villagers", "ZMB"],
    ["who belongs to the state", DATED, "Grace Mwila", "ZMB"],
    ["parties, by a name that others have too", DATED, "Conservatives", "ZMB"],
    ["no visitors", DATED, "Two tourists", undefined],
    ["no reporters", DATED, "a reporter", undefined],
    ["people who live where several sentences play", UNDATED, "The doctors", "ZMB"],
    ["Congress of a country that the story names", `${DATED} Americans watched.`, "Congress", "USA"],
  ])("%s", async (_who, text, name, country) => {
    const dateline = text === UNDATED ? undefined : "LUSAKA, Zambia (Reuters) -";
    expect(named(await entitiesOf(text, undefined, dateline), name)?.country).toBe(country);
  });

  it("nobody where one sentence names a country", async () => {
    expect(named(await entitiesOf("Zambia was quiet. The doctors went home."), "The doctors")?.country).toBeUndefined();
  });
});

describe("somebody's surname that is a place too", () => {
  const TEXT = "Maria Paris was released. Paris thanked her lawyer. She flew from Nairobi to Paris. She lives in Paris.";

  it("is the person, but not where it says where", async () => {
    const entities = await entitiesOf(TEXT);
    const starts = (kind: Entity["kind"]): number[] =>
      entities.filter((entity) => entity.kind === kind).flatMap(({ mentions }) => mentions.map(({ span }) => span.start));
    expect(starts("person")).toContain(TEXT.indexOf("Paris thanked"));
    expect(starts("place")).toEqual(expect.arrayContaining([TEXT.indexOf("Paris. She"), TEXT.lastIndexOf("Paris")]));
  });
});

describe("phrases that name two countries", () => {
  it.each([
    ["French and Egyptian warships sailed.", "warships", ["FRA", "EGY"]],
    ["Afghan and German troops met.", "troops", ["AFG", "DEU"]],
    ["The US and British governments agreed.", "governments", ["USA", "GBR"]],
  ])("%s", async (text, head, countries) => {
    const { article, sentences } = await sentencesOf(text);
    const index = mentionIndex(findEntities(article, sentences), sentences);
    const token = sentences[0]?.tokens.findIndex((word) => word.text === head) ?? -1;
    expect(index.at(0, token).map(({ entity }) => entity.country)).toEqual(countries);
  });
});

describe("bodies and leaders of one name", () => {
  it("knows a body by the end of its name", async () => {
    const text = "The Nigerian Labour Congress called off the strike. The Labour Congress said workers would return.";
    expect(named(await entitiesOf(text), "Nigerian Labour Congress")?.mentions).toHaveLength(2);
  });

  it("keeps a party of another country by the words beside its name, throughout", async () => {
    const text = "The Social Democratic Party of Sweden won. The Social Democratic Party thanked its voters.";
    const parties = (await entitiesOf(text)).filter(({ name }) => name === "Social Democratic Party");
    expect(parties.map(({ country, mentions }) => [country, mentions.length])).toEqual([["SWE", 3]]);
  });

  it("takes the leaders of two parties for two", async () => {
    const text = "Mia Strand, the leader of the Liberal Party, met the leader of the Centre Party.";
    const leaders = (await entitiesOf(text)).filter(({ role }) => role === "leader");
    expect(leaders).toHaveLength(2);
  });

  it.each([
    ["where the story names the country", "Thompson met traders in Barbados.", "BRB"],
    ["and not where it does not", "Thompson met traders in Leeds.", undefined],
  ])("takes a surname for the leader of a small state %s", async (_where, text, country) => {
    expect(named(await entitiesOf(text, "2009-05-04"), "Thompson")?.country).toBe(country);
  });

  it("reads a region that has a country's name by what stands beside it, and who belongs to it", async () => {
    const text = "The governor of Georgia and the governor of Alabama signed it in Montgomery.";
    const countries = (await entitiesOf(text)).map(({ country }) => country);
    expect(new Set(countries)).toEqual(new Set(["USA"]));
  });
});
