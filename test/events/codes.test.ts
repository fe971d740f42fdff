import { CAMEO_CODES, EVENT_TYPES, goldsteinOf } from "tidings";
import { describe, expect, it } from "vitest";
import { type Case, holdTogether, type KnownFailures, specify, storyOf } from "./events-of.js";

const knownFailures: KnownFailures = {
  "not found at all": ["Chad admitted United Nations inspectors to the camp.", "Peru spread false reports about Chile's army."],
  "mode of a threat, demand or refusal by what is threatened, demanded, refused": [
    "Azerbaijan asked Turkey for military aid.",
    "Opposition leaders in Azerbaijan demanded that the president resign.",
    "Azerbaijan refused to help Armenia.",
    "Azerbaijan rejected demands for political reform.",
  ],
  "protest: demands of demonstrators, hunger strikes, riots, vandalism": [
    "Demonstrators in Caracas demanded free elections.",
    "Rioters in Caracas looted shops and burned buses.",
  ],
  "one happening coded twice, or its other half": [
    "Chadian troops moved into the town and shelled rebel positions.",
    "Chad urged an end to its war with the rebels.",
    "Rebels in Colombia captured nine soldiers in fighting.",
  ],
  "type by who acts and to what end: relief, freed hostages, censorship": ["Peru shut down an opposition newspaper."],
  "mode of an assault by its means": ["Syrian forces attacked the town with chemical weapons."],
  "the act is lost": ["Venezuelans protested on social media against the decree."],
};

// Every code that a sentence has, by the codebook's rules, and no other: PLOVER type and, where the act itself is of that
// type, its mode. `or`: another coding is right too.
const FUTURE: readonly Case[] = [
  // Future CONSULT, SUPPORT, COOPERATE and AID are AGREE.
  ["The Italian premier will visit Libya in May.", "AGREE"],
  ["The Italian and Libyan leaders will meet in May.", "AGREE"],
  ["The Italian premier will telephone the Libyan leader tomorrow.", "AGREE"],
  ["Italy will recognise the new government of Libya.", "AGREE"],
  ["Italy and Libya will sign a treaty in May.", "AGREE"],
  ["Italy will hold joint military exercises with Tunisia.", "AGREE"],
  ["Italy will extradite two suspects to Tunisia.", "AGREE"],
  ["Italy will send aid to Libya.", "AGREE"],
  ["Italy promised to send medicine to Libya.", "AGREE"],
  ["Italy agreed to mediate between the Libyan factions.", "AGREE"],
  ["Italy offered to host peace talks on Libya.", "AGREE"],
  // What is done keeps its own code.
  ["The Italian premier visited Libya in May.", "CONSULT visit"],
  ["Italy sent aid to Libya.", "AID"],
  // Future RETREAT is CONCEDE, future CONCEDE stays CONCEDE.
  ["Italy will withdraw its troops from Niger.", "CONCEDE"],
  ["Italy announced that it would withdraw its troops from Niger.", "CONCEDE"],
  ["Italy will release the Libyan sailors.", "CONCEDE"],
  ["The Italian premier will resign in May.", "CONCEDE"],
  ["Italy will lift its curfew on Monday.", "CONCEDE"],
  ["Italy withdrew its troops from Niger.", "RETREAT withdraw"],
];
const CONTENT: readonly Case[] = [
  // The content of a threat, a promise or a demand is no event of its own.
  ["Azerbaijan threatened to shell Armenian villages.", "THREATEN violence"],
  ["Azerbaijan threatened to impose sanctions on Armenia.", "THREATEN restrict or THREATEN relations"],
  ["Azerbaijan threatened to expel Armenian diplomats.", "THREATEN expel"],
  ["Azerbaijan threatened to break off talks with Armenia.", "THREATEN relations"],
  ["Azerbaijan threatened to annex the Armenian enclave.", "THREATEN territory"],
  ["Azerbaijan threatened to arrest Armenian smugglers.", "THREATEN arrest"],
  ["Azerbaijan vowed to bomb Armenian airfields.", "THREATEN violence or THREATEN"],
  ["Azerbaijan issued an arrest warrant for an exiled Armenian editor.", "THREATEN arrest"],
  ["Azerbaijan demanded that Armenia withdraw its troops.", "REQUEST yield"],
  ["Azerbaijan asked Turkey for military aid.", "REQUEST assist"],
  ["Azerbaijan urged Armenia to return to talks.", "REQUEST meet"],
  ["Azerbaijan called on Armenia to release the prisoners.", "REQUEST yield"],
  ["Azerbaijan asked Armenia to lift its sanctions.", "REQUEST yield"],
  ["Opposition leaders in Azerbaijan demanded that the president resign.", "REQUEST change"],
  ["Azerbaijan refused to meet Armenian negotiators.", "REJECT meet"],
  ["Azerbaijan refused to release the Armenian prisoners.", "REJECT yield"],
  ["Azerbaijan refused to help Armenia.", "REJECT assist"],
  ["Azerbaijan rejected demands for political reform.", "REJECT change"],
  ["Azerbaijan accused Armenia of shelling a village.", "ACCUSE allege or ACCUSE"],
  ["Azerbaijan withdrew its demand for reparations from Armenia.", "CONCEDE"],
];
const WORDS_OR_BODIES: readonly Case[] = [
  // PROTEST needs bodies in a place; what they demand is part of it.
  ["Thousands marched in Caracas to demand that the president resign.", "PROTEST demo"],
  ["Students in Caracas rallied against the decree.", "PROTEST demo"],
  ["Demonstrators in Caracas demanded free elections.", "PROTEST demo or PROTEST"],
  ["Farmers in Venezuela blocked the roads to Caracas.", "PROTEST obstruct"],
  ["Venezuelan nurses went on strike over pay.", "PROTEST strike"],
  ["Venezuelan prisoners went on hunger strike.", "PROTEST hunger"],
  ["Rioters in Caracas looted shops and burned buses.", "PROTEST riot or PROTEST riot + PROTEST vandalize"],
  ["Venezuela's opposition boycotted the election.", "PROTEST boycott"],
  ["Protesters in Caracas toppled a statue of the president.", "PROTEST vandalize"],
  ["The opposition leader in Venezuela mobilised her supporters to demonstrate.", "PROTEST demo"],
  ["Brazil lodged a protest with Venezuela over the border post.", "ACCUSE disapprove"],
  ["Brazil protested to Venezuela about the border post.", "ACCUSE disapprove"],
  ["Venezuelans protested on social media against the decree.", "ACCUSE disapprove"],
];
const DIPLOMACY: readonly Case[] = [
  ["Belgium summoned the Rwandan ambassador over the raid.", "ACCUSE disapprove or ACCUSE disapprove + ASSAULT"],
  ["Belgium recalled its ambassador from Rwanda.", "SANCTION withdraw"],
  ["Belgium expelled four Rwandan diplomats.", "SANCTION expel"],
  ["Belgium deported a Rwandan preacher.", "COERCE deport"],
  ["Rwanda expelled a Belgian aid agency.", "SANCTION expel"],
  ["Rwandan soldiers drove villagers out of their homes in Congo.", "SANCTION expel"],
  ["Rwanda barred a Belgian journalist from entering the country.", "REJECT"],
  ["Belgium denied a visa to a Rwandan minister.", "REJECT"],
  ["Belgium cancelled a meeting with Rwanda's foreign minister.", "REJECT meet"],
  ["Belgium called off talks with Rwanda.", "REJECT meet or SANCTION discontinue"],
  ["Belgium cut aid to Rwanda.", "SANCTION discontinue"],
  ["Belgium suspended its aid to Rwanda.", "SANCTION discontinue"],
  ["Belgium imposed sanctions on Rwanda.", "SANCTION discontinue or COERCE restrict"],
  ["Belgium imposed an arms embargo on Rwanda.", "SANCTION discontinue or COERCE restrict"],
  ["Belgium broke off diplomatic relations with Rwanda.", "SANCTION discontinue"],
  ["Belgium withdrew its observers from Rwanda.", "SANCTION withdraw"],
  ["Belgium lifted sanctions against Rwanda.", "CONCEDE or RETREAT"],
  ["Belgium reopened its embassy in Rwanda.", "SUPPORT"],
  ["Belgium and Rwanda restored diplomatic relations.", "SUPPORT"],
  ["Belgium and Rwanda signed a trade agreement.", "SUPPORT"],
  ["Belgium praised Rwanda's peacekeepers.", "SUPPORT"],
  ["Belgium apologised to Rwanda for the colonial crimes.", "CONCEDE or SUPPORT"],
  ["Belgium vetoed a resolution on Rwanda.", "REJECT or REJECT change"],
  ["Belgium forgave Rwanda's debt.", "AID"],
  ["Belgium paid reparations to Rwanda.", "AID"],
  ["Belgium granted asylum to a Rwandan general.", "AID"],
  ["Qatar mediated between Congo and Rwanda.", "CONSULT third-party"],
  ["Belgian and Rwandan ministers spoke by phone.", "CONSULT phone"],
  ["Belgium extradited a suspect to Rwanda.", "COOPERATE"],
  ["Belgium shared intelligence with Rwanda.", "COOPERATE"],
];
const ARMS: readonly Case[] = [
  // Exercises: joint ones COOPERATE, those of one country MOBILIZE.
  ["South Korea and the United States held joint military exercises.", "COOPERATE"],
  ["South Korea held military exercises near the border with the North.", "MOBILIZE troops or MOBILIZE"],
  ["South Korea sent troops to the border.", "MOBILIZE troops"],
  ["South Korea deployed warships off Busan.", "MOBILIZE weapons"],
  ["South Korea put its police on alert.", "MOBILIZE police"],
  ["Militias gathered outside Tripoli in Libya.", "MOBILIZE militia"],
  ["South Korea sent troops to Turkey to help earthquake victims.", "AID"],
  ["South Korea sent peacekeepers to Lebanon.", "AID"],
  ["South Korea sent rifles to Ukraine.", "AID"],
  ["North Korea launched a missile over Japan.", "MOBILIZE weapons or ASSAULT heavy-weapons"],
  // When force is used, the move that led to it is not coded.
  ["Chadian troops moved into the town and shelled rebel positions.", "ASSAULT heavy-weapons"],
  ["Chadian troops withdrew from the rebel town.", "RETREAT withdraw"],
  ["Chad and the rebels declared a ceasefire.", "RETREAT ceasefire or CONCEDE"],
  ["Chad's rebels laid down their arms.", "RETREAT disarm"],
  ["Chad admitted United Nations inspectors to the camp.", "RETREAT access"],
  ["Chad's rebels freed nine French hostages.", "RETREAT release"],
  ["French commandos rescued nine hostages in Chad.", "AID"],
  ["Chad's premier resigned.", "RETREAT resign"],
  ["Chad urged an end to its war with the rebels.", "AGREE"],
  ["France urged an end to the war in Chad.", "REQUEST yield"],
];
const LAW: readonly Case[] = [
  ["Police in Peru arrested a former president.", "COERCE arrest"],
  [
    "A court in Peru sentenced a former president to nine years in prison.",
    "SANCTION convict + COERCE arrest or SANCTION convict",
  ],
  ["A court in Peru convicted a former minister of fraud.", "SANCTION convict"],
  ["Prosecutors in Peru charged a former minister with fraud.", "ACCUSE allege"],
  ["A Peruvian mayor sued the finance ministry.", "ACCUSE allege"],
  ["Peru's congress opened an investigation into the president.", "ACCUSE investigate"],
  ["Peruvian police are investigating the massacre.", "ACCUSE investigate"],
  ["A court in Peru acquitted a former minister.", "CONCEDE"],
  ["Peru's president pardoned forty rebels.", "CONCEDE"],
  ["Peru granted an amnesty to the rebels.", "CONCEDE"],
  ["Police in Peru raided the offices of an opposition party.", "COERCE seize"],
  ["Peru confiscated the property of a former president.", "COERCE seize"],
  ["Peru declared martial law in two provinces.", "COERCE martial-law"],
  ["Peru imposed a curfew in Lima.", "COERCE curfew"],
  ["Peru banned an opposition party.", "COERCE restrict"],
  ["Peru shut down an opposition newspaper.", "COERCE censor"],
  ["Peru cut off the internet in Cusco during the rallies.", "COERCE withhold"],
  ["Hackers from Peru broke into the servers of Chile's ministry.", "COERCE cyber"],
  ["Peru spread false reports about Chile's army.", "COERCE misinformation"],
];
const FORCE: readonly Case[] = [
  ["Gunmen shot dead a senator in Bogota.", "ASSAULT firearms or ASSAULT targeted"],
  ["A car bomb killed nine soldiers in Colombia.", "ASSAULT explosives"],
  ["A suicide bomber killed nine soldiers in Pakistan.", "ASSAULT suicide-attack"],
  ["Pakistani jets bombed a village in Afghanistan.", "ASSAULT aerial"],
  ["A Turkish drone struck a convoy in Syria.", "ASSAULT drone"],
  ["Turkish artillery shelled a village in Syria.", "ASSAULT heavy-weapons"],
  ["Police in Colombia fired tear gas at demonstrators.", "ASSAULT crowd-control"],
  ["Police in Colombia beat a journalist.", "ASSAULT beat"],
  ["Guards in Syria tortured prisoners.", "ASSAULT torture"],
  ["Militiamen in Congo raped dozens of women.", "ASSAULT sexual"],
  ["Rebels in Colombia kidnapped a mayor.", "ASSAULT abduct"],
  ["Rebels in Colombia captured nine soldiers in fighting.", "ASSAULT abduct"],
  ["Rebels in Colombia executed three hostages.", "ASSAULT targeted"],
  ["An attacker in Colombia stabbed a senator.", "ASSAULT primitive"],
  ["Syrian forces attacked the town with chemical weapons.", "ASSAULT unconventional"],
  ["Rebels in Colombia set fire to a town hall.", "ASSAULT destroy or ASSAULT primitive"],
];

// The rest of the codebook's boundary rules.
const BOUNDARIES: readonly Case[] = [
  // Once a conviction is reported beside the trial, only it counts.
  ["A court in Peru tried and convicted a former minister of fraud.", "SANCTION convict"],
  // What a court orders to be paid is SANCTION; what is paid freely is AID.
  ["A court in Peru ordered the ministry to pay damages to a mayor.", "SANCTION or SANCTION convict"],
  ["Peru compensated the families of the victims.", "AID"],
  // An emergency for a disaster represses nobody; one against unrest does.
  ["Peru declared a state of emergency after the flood.", "no event"],
  ["Peru declared a state of emergency in Lima.", "COERCE martial-law"],
  // Regret concedes.
  ["Peru expressed regret to Chile over the delay.", "CONCEDE"],
  // Cordons restrict; a search without violence seizes.
  ["Police in Peru cordoned off the square.", "COERCE restrict"],
  ["Police in Peru searched the offices of a newspaper.", "COERCE seize"],
  // An attempt on a life is targeted; clubs are primitive, or beat.
  ["Rebels in Colombia tried to assassinate a senator.", "ASSAULT targeted"],
  ["Police in Colombia beat demonstrators with clubs.", "ASSAULT beat or ASSAULT primitive"],
  // Withdrawn mediators reduce relations, withdrawn troops retreat.
  ["Qatar recalled its mediators from Sudan.", "SANCTION withdraw"],
  // Who is asked to end a war that is not his is asked to yield; a negated act is refused.
  ["Peru did not meet the Chilean envoys.", "REJECT"],
];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "acts to come": FUTURE,
  "what is threatened, promised, demanded": CONTENT,
  "protest in the street and in words": WORDS_OR_BODIES,
  diplomacy: DIPLOMACY,
  "arms short of force": ARMS,
  "police and courts": LAW,
  force: FORCE,
  "boundaries between types": BOUNDARIES,
};

function codesIn(sentence: string, expected: string): string {
  const codes = storyOf(sentence).events.map((event) =>
    [event.codes.plover, event.codes.plover === event.type ? event.mode : undefined]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  const found = codes.join(" + ") || "no event";
  return expected.split(" or ").includes(found) ? expected : found;
}

describe.each(Object.entries(CASES))("codes of %s", (_, cases) => specify(cases, knownFailures, codesIn));
holdTogether(Object.values(CASES).flat(), knownFailures);

describe("the codes of one event", () => {
  const events = Object.values(CASES).flatMap((cases) => cases.flatMap(([sentence]) => storyOf(sentence).events));

  it("have the quad class of the PLOVER type and the Goldstein value of the CAMEO code", () => {
    for (const { codes } of events) {
      expect(codes.quad).toBe(EVENT_TYPES[codes.plover].quad);
      expect(codes.goldstein).toBe(goldsteinOf(codes.cameo));
    }
  });

  it("have a CAMEO code that codes an act, not a statement", () => {
    for (const { codes } of events) expect({ plover: undefined, ...CAMEO_CODES[codes.cameo] }.plover).toBeDefined();
  });
});
