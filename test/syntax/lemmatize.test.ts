import { describe, expect, test } from "vitest";
import { lemmatize } from "../../src/syntax/lemmatize";

/** "form lemma" pairs under one universal and one Penn tag. */
const tables: readonly (readonly [upos: string, xpos: string, pairs: string])[] = [
  [
    "VERB",
    "VBD",
    `
    killed kill, said say, went go, fell fall, fled flee, shot shoot, fought fight, sought seek, led lead, took take, withdrew withdraw,
    seized seize, agreed agree, died die, denied deny, stopped stop, planned plan, hoped hope, referred refer, offered offer,
    travelled travel, traveled travel, targeted target, focused focus, visited visit, created create, treated treat, chased chase,
    released release, pledged pledge, merged merge, settled settle, voted vote, quoted quote, piloted pilot, argued argue, freed free,
    overthrew overthrow, rebuilt rebuild, undertook undertake, broadcast broadcast, cut cut, hit hit, panicked panic, tied tie,
    vetoed veto, bombed bomb, battered batter, sparked spark, lay lie, laid lay, bore bear, struck strike, swore swear,
    bit bite, tweeted tweet, emailed email, googled google, shelled shell, besieged besiege, invaded invade, hijacked hijack, ambushed ambush`,
  ],
  [
    "VERB",
    "VBN",
    `
    slain slay, born bear, driven drive, wounded wound, found find, left leave, proven prove, hidden hide, sworn swear, re-elected re-elect,
    co-founded co-found, committed commit, controlled control, occupied occupy, displaced displace, injured injure, jailed jail, hanged hang`,
  ],
  [
    "VERB",
    "VBG",
    `
    dying die, lying lie, running run, making make, seeing see, writing write, hitting hit, beginning begin, being be, agreeing agree,
    fleeing flee, using use, closing close, focusing focus, trying try, singing sing, changing change, hanging hang, arguing argue,
    rising rise, bombing bomb, firing fire, shelling shell, reporting report, monitoring monitor, exploring explore, mimicking mimic`,
  ],
  [
    "VERB",
    "VBZ",
    `
    says say, goes go, does do, has have, is be, flies fly, tries try, watches watch, passes pass, fixes fix, uses use, loses lose,
    vetoes veto, lies lie, dies die, agrees agree, discusses discuss, focuses focus, buzzes buzz, begins begin, plays play`,
  ],
  ["VERB", "VB", "go go, Seek seek, LEAVE leave, fought fight, found found, visit visit, re-fought re-fight"],
  ["VERB", "VBP", "shot shoot, sang sing, underwent undergo, saw saw, need need, cut cut"],
  ["VERB", "NNP", "forgave forgive, United Unite, Sent Send, Trust Trust"],
  ["AUX", "VBZ", "'s be, ’s be, is be, has have, does do"],
  ["AUX", "VBP", "'re be, 'm be, 've have, are be, am be"],
  ["AUX", "VBD", "was be, were be, 'd have, had have, did do"],
  ["AUX", "MD", "'ll will, ’ll will, wo will, ca can, 'd would, would would, could could"],
  ["PART", "RB", "n't not, n’t not, nt not, not not"],
  ["PART", "POS", "'s 's, ’s 's, ' 's"],
  ["PART", "TO", "to to, na to"],
  [
    "NOUN",
    "NNS",
    `
    troops troop, men man, women woman, children child, people people, feet foot, mice mouse, crises crisis, analyses analysis,
    cities city, countries country, armies army, boys boy, attorneys attorney, wives wife, knives knife, leaves leaf, thieves thief,
    heroes hero, potatoes potato, photos photo, buses bus, viruses virus, churches church, boxes box, houses house, causes cause,
    forces force, bases base, phenomena phenomenon, criteria criterion, species species, headquarters headquarters, aircraft aircraft,
    series series, gunmen gunman, policemen policeman, passersby passerby, movies movie, ties tie, chiefs chief, roofs roof,
    premises premise, sanctions sanction, refugees refugee, militiamen militiaman, DVDs DVD, Iraqis Iraqi, 1990s 1990s, 747s 747,
    co-founders co-founder, sheep sheep, media medium, dice die, hostages hostage, axes axis, lenses lens, statuses status, campuses campus`,
  ],
  ["NOUN", "NN", "Police police, GDP GDP, TV TV, p.m p.m., pm p.m., news news, crisis crisis, e-mail e-mail"],
  [
    "PROPN",
    "NNP",
    "Paris Paris, NATO NATO, WASHINGTON Washington, Sept. September, Oct October, Fri. Friday, U.S. U.S., McCain McCain",
  ],
  [
    "PROPN",
    "NNPS",
    "States State, Americans American, Philippines Philippines, Nations Nation, Islands Island, Democrats Democrat, Netherlands Netherlands",
  ],
  [
    "ADJ",
    "JJ",
    "American American, Iraqi Iraqi, Ukrainian Ukrainian, Many many, Good good, pro-Russian pro-Russian, left left, civilian civilian",
  ],
  [
    "ADJ",
    "JJR",
    "better good, worse bad, bigger big, larger large, heavier heavy, older old, more more, safer safe, fewer few, calmer calm",
  ],
  ["ADJ", "JJS", "best good, worst bad, biggest big, latest late, deadliest deadly, most most, largest large, hottest hot"],
  ["ADV", "RBR", "better well, later late, earlier early, further far, more more, sooner soon"],
  ["ADV", "RBS", "best well, most most"],
  ["ADV", "RB", "Quickly quickly, ago ago"],
  ["PRON", "PRP", "him he, me I, I I, them they, us we, her she, it it, mine my, yours your, 's we, himself himself"],
  ["PRON", "PRP$", "their their, his his, Its its, my my"],
  ["PRON", "WP", "who who, whom whom"],
  ["DET", "DT", "an a, An a, the the, these this, those that, This this"],
  ["ADP", "IN", "vs versus, thru through, Of of"],
  ["NUM", "CD", "1,000 1000, 3.5 3.5, Two two, II II, m million, bn billion, 1,234,567 1234567"],
  ["PUNCT", "``", '“ ", ‘ \', " "'],
  ["PUNCT", ":", "– -, -- --, — —, ... ..."],
  ["SYM", "$", "$ $, US$ US$"],
  ["X", "FW", "etc etc., Bonjour Bonjour"],
  ["INTJ", "UH", "Yes yes, OK ok"],
];

const cases = tables.flatMap(([upos, xpos, pairs]) =>
  pairs.split(/,\s+/).map((pair) => {
    const [form = "", lemma = ""] = pair.trim().split(" ");
    return { upos, xpos, form, lemma };
  }),
);

describe("base forms", () => {
  test.each(cases)("$upos $xpos $form: $lemma", ({ upos, xpos, form, lemma }) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });

  test("features tell the inflection where there is no Penn tag", () => {
    expect(lemmatize("troops", "NOUN", "", { Number: "Plur" })).toBe("troop");
    expect(lemmatize("fled", "VERB", "", { Tense: "Past", VerbForm: "Fin" })).toBe("flee");
    expect(lemmatize("fleeing", "VERB", "", { VerbForm: "Ger" })).toBe("flee");
    expect(lemmatize("flees", "VERB", "", { Number: "Sing", Person: "3", Tense: "Pres" })).toBe("flee");
    expect(lemmatize("worst", "ADJ", "", { Degree: "Sup" })).toBe("bad");
    expect(lemmatize("left", "ADJ", "")).toBe("left");
  });

  test("any form gives a base form", () => {
    for (const form of ["", "s", "ed", "ing", "'", "\ud800", "''s", "-s", "°"]) {
      for (const { upos, xpos } of cases)
        expect(lemmatize(form, upos, xpos).length).toBeGreaterThanOrEqual(Math.min(1, form.length));
    }
  });
});
