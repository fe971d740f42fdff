import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citiesNamed } from "../../../src/annotate/entities/knowledge/cities.js";
import { capitalsFit, lettersOf } from "../../../src/annotate/entities/knowledge/fold.js";
import { builtInGazetteer } from "../../../src/annotate/entities/knowledge/gazetteer.js";
import { leadersNamed, leadersWithSurname } from "../../../src/annotate/entities/knowledge/leaders.js";
import { roleOf } from "../../../src/annotate/entities/knowledge/roles.js";
import { COUNTRIES } from "../../../src/data/countries.js";
import { CountryCodeSchema } from "../../../src/ontology/index.js";

const countryOf = (name: string): string | undefined => builtInGazetteer().get(lettersOf(name).toLowerCase())?.[0]?.known.country;

describe("lettersOf", () => {
  it.each([
    ["Côte d'Ivoire", "CotedIvoire"],
    ["al-Qaeda", "alQaeda"],
    ["U.S.", "US"],
    ["", ""],
  ])("%s", (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it("keeps letters and digits only", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(lettersOf(text)).toMatch(/^[\p{L}\p{N}]*$/u)));
  });
});

describe("capitalsFit", () => {
  it.each([
    ["NATO", "Nato", true],
    ["NATO", "nato", false],
    ["US", "us", false],
    ["US", "Us", false],
    ["Turkey", "turkey", false],
    ["Turkey", "TURKEY", true],
    ["alQaeda", "AlQaeda", true],
  ])("%s written %s: %s", (form, written, fits) => {
    expect(capitalsFit(form, written)).toBe(fits);
  });
});

describe("the gazetteer", () => {
  it.each([
    ["Burma", "MMR"],
    ["Swaziland", "SWZ"],
    ["Soviet Union", "RUS"],
    ["Yugoslavia", "SRB"],
    ["DRC", "COD"],
    ["UAE", "ARE"],
    ["Kyiv", "UKR"],
    ["Lugansk", "UKR"],
    ["Kosovo", "KOS"],
    ["Hamas", "PSE"],
    ["OSCE", "IGO"],
    ["Briton", "GBR"],
    ["Argentine", "ARG"],
    ["Guangzhou", "CHN"],
  ])("%s is of %s", (name, country) => {
    expect(countryOf(name)).toBe(country);
  });

  it("has a line of six fields and a valid code for each country", () => {
    const lines = COUNTRIES.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(190);
    for (const line of lines) {
      expect(line.split("|")).toHaveLength(6);
      expect(CountryCodeSchema.safeParse(line.slice(0, 3)).success).toBe(true);
    }
  });

  it("puts cities where they lie", () => {
    const [nairobi] = citiesNamed("nairobi");
    expect(nairobi?.country).toBe("KEN");
    expect(nairobi?.coordinates?.latitude).toBeCloseTo(-1.28, 1);
    expect(nairobi?.coordinates?.longitude).toBeCloseTo(36.82, 1);
  });

  it("knows no city of no name", () => {
    expect(citiesNamed("")).toEqual([]);
    expect(citiesNamed("xyzzyville")).toEqual([]);
  });
});

describe("leaders", () => {
  it.each([
    ["Moammar Gadhafi", "LBY"],
    ["François Hollande", "FRA"],
    ["Nelson Mandela", "ZAF"],
  ])("%s led %s", (name, country) => {
    expect(leadersNamed(name)[0]?.country).toBe(country);
  });

  it("finds both Bushes by surname", () => {
    expect(leadersWithSurname("Bush").map((leader) => leader.from)).toEqual([1989, 2001]);
  });
});

describe("roleOf", () => {
  it.each([
    ["prime minister", "GOV", "person", true],
    ["opposition leader", "OPP", "person", true],
    ["army", "MIL", "body", true],
    ["victim", "CVL", "person", false],
    ["farmer", "AGR", "person", false],
  ])("%s: %s", (words, sector, being, state) => {
    expect(roleOf(words)).toMatchObject({ sector, being, state });
  });
});
