import { describe, expect, it } from "vitest";
import { type Case, eventsOf, holdTogether, reportIn, specify, storyOf } from "./events-of.js";

// What happens inside a country, as reports word it: `TYPE who -> whom`, as in the tables of reports.
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "the street": [
    ["Protesters in Quito broke through a police cordon outside the congress.", "PROTEST ECU -> *"],
    ["Bus drivers in Malawi are on strike over unpaid wages.", "PROTEST MWI -> *"],
    ["Monks in Sri Lanka held a sit-in outside the ministry.", "PROTEST LKA -> *"],
    ["Students barricaded the gates of a university in Santiago.", "PROTEST CHL -> *"],
    ["Riots erupted in the Kazakh city of Almaty after fuel prices rose.", "PROTEST KAZ -> *"],
    ["Marchers in Warsaw carried photographs of the dead.", "PROTEST POL -> *"],
    ["Teachers in Oaxaca, Mexico, ended a two-month strike.", "CONCEDE MEX -> *"],
  ],
  "force against crowds": [
    ["Ghanaian police fired tear gas to disperse the crowd in Accra.", "ASSAULT GHA -> GHA"],
    ["Police in Lima used water cannon to break up a rally by teachers.", "ASSAULT PER -> PER"],
    ["Riot police in Nairobi drove the students back with batons.", "ASSAULT KEN -> KEN"],
    ["Demonstrators were dispersed with water cannon in Tbilisi.", "ASSAULT * -> GEO"],
    ["A Moldovan deputy was hit in the face.", "ASSAULT * -> MDA"],
    ["Officers in Minsk sprayed the marchers with pepper gas.", "ASSAULT BLR -> BLR"],
    ["Rival gangs clashed in Port-au-Prince, Haiti, leaving nine people dead.", "ASSAULT HTI -> *"],
  ],
  "police and prisons": [
    ["Police in Harare confiscated two laptops from the editor.", "COERCE ZWE -> *"],
    ["A Togolese editor was dragged from her bed in Lome.", "COERCE * -> TGO"],
    ["A Pakistani reporter was bundled into a van in Quetta.", "COERCE * -> PAK"],
    ["Kenya's regulator took two radio stations off the air.", "COERCE KEN -> *"],
    ["Tanzania's ministry switched off two television stations.", "COERCE TZA -> *"],
    ["Belarus blocked three news sites and jailed an editor.", "COERCE BLR -> BLR"],
    [
      "Opposition leader Peter Mbugua of Kenya, who has been under house arrest since Sunday, called for calm.",
      "REQUEST KEN -> *",
    ],
    ["Uganda's opposition condemned the arrest of its leader, Robert Kato, by soldiers.", "COERCE UGA -> UGA"],
  ],
  courts: [
    ["A Ghanaian judge sentenced Kwame Asante to eight years in prison.", "SANCTION GHA -> GHA"],
    ["Prosecutors in Ankara are seeking up to 15 years in prison for the columnist.", "REQUEST TUR -> *"],
    ["A court in Colombo ruled against the government.", "REJECT LKA -> LKA"],
    ["A Kenyan judge declared the decree illegal.", "REJECT KEN -> *"],
    ["A Senegalese court granted the editor bail.", "CONCEDE SEN -> *"],
    ["A judge in Rome will hear the case against the mayor.", "ACCUSE ITA -> ITA"],
  ],
  "parliaments and parties": [
    ["Italy's senate passed a motion of censure against the justice minister.", "ACCUSE ITA -> ITA"],
    ["Malaysia's parliament passed a no-confidence vote against the prime minister.", "ACCUSE MYS -> MYS"],
    ["Nine Togolese deputies have defected to the opposition.", "REJECT TGO -> *"],
    ["Zimbabwe's main opposition claimed that the ruling party had stolen the election.", "ACCUSE ZWE -> ZWE"],
    ["The Zambian opposition says the vote was rigged.", "ACCUSE ZMB -> *"],
    ["Peru's congress repealed the mining law.", "CONCEDE PER -> *"],
    ["Armenia's premier handed in her resignation to the president.", "RETREAT ARM -> *"],
    ["Hungary's prime minister attacked the union's refusal to talk.", "ACCUSE HUN -> *"],
    ["A union boss branded the Danish minister a bully.", "ACCUSE * -> DNK"],
  ],
};

describe.each(Object.entries(CASES))("home affairs: %s", (_, cases) => specify(cases, {}, reportIn));
holdTogether(Object.values(CASES).flat(), {});

describe("a story of one country's politics", () => {
  const told = (text: string) => eventsOf(text, "2024-03-15");

  it("gives people whom nothing ties to a country that of the story", () => {
    const text =
      "Peruvian ministers met the Lima congress on Friday. The opposition praised Peru's army.\n\nUnion leader Rosa Quispe accused Alberto Salas of lying.";
    expect(told(text).at(-1)).toBe("ACCUSE allege occurred | PER LAB -> PER");
  });

  it("gives nobody a country where the story plays in two", () => {
    const text =
      "Peruvian ministers met the Chilean congress on Friday. The opposition in Chile praised Peru's army.\n\nUnion leader Rosa Quispe accused Alberto Salas of lying.";
    expect(told(text).at(-1)).toBe('ACCUSE allege occurred | LAB -> "Alberto Salas"');
  });

  it("leaves aid groups, refugees and visitors as they are", () => {
    const text =
      "Peruvian ministers met the Lima congress on Friday. The opposition praised Peru's army.\n\nSoldiers shot two foreign tourists.";
    expect(told(text).at(-1)).toBe("ASSAULT firearms occurred | PER MIL -> CVL");
  });
});

describe("acts that are none", () => {
  it.each([
    ["that nobody suffers", "Nobody was hurt in Lima, Peru."],
    ["that only say who somebody is", "The four men accused of the murder of a Peruvian judge are brothers."],
    ["among people of sport", "The Nigerian coach rejected the striker's apology."],
    ["of companies among themselves", "A French bank agreed to buy a smaller rival."],
    ["of words", "Airlines launched a price war on routes to Spain."],
  ])("%s", (_, text) => {
    const { events } = storyOf(text);
    expect(events.filter(({ type }) => type !== "ASSAULT" || !text.includes("accused"))).toEqual([]);
  });
});
