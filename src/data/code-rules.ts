// How the codebook codes an act that is not (yet) done: PLOVER 2021, rules on future, hypothetical and negated events, with
// the CAMEO code that says the same. `undefined` types keep their own code.
export const CODE_RULES = {
  planned: {
    CONSULT: ["AGREE", "036"], SUPPORT: ["AGREE", "032"], COOPERATE: ["AGREE", "031"], AID: ["AGREE", "033"],
    RETREAT: ["CONCEDE", "0356"], CONCEDE: ["CONCEDE", "035"],
    ASSAULT: ["THREATEN", "138"], COERCE: ["THREATEN", "132"], SANCTION: ["THREATEN", "1312"],
    PROTEST: ["THREATEN", "133"], REJECT: ["THREATEN", "134"],
  },
  requested: {
    CONSULT: ["AGREE", "036"], SUPPORT: ["AGREE", "032"], COOPERATE: ["AGREE", "031"], AID: ["AGREE", "033"],
    RETREAT: ["CONCEDE", "0356"], CONCEDE: ["CONCEDE", "035"],
    ASSAULT: ["REQUEST", "1012"], COERCE: ["REQUEST", "104"], SANCTION: ["REQUEST", "104"], MOBILIZE: ["REQUEST", "1012"],
  },
  hypothetical: {
    CONSULT: ["AGREE", "036"], SUPPORT: ["AGREE", "032"], COOPERATE: ["AGREE", "031"], AID: ["AGREE", "033"],
    RETREAT: ["CONCEDE", "0356"],
    ASSAULT: ["THREATEN", "138"], COERCE: ["THREATEN", "132"], SANCTION: ["THREATEN", "1312"],
  },
  negated: {
    AGREE: ["REJECT", "120"], CONSULT: ["REJECT", "125"], SUPPORT: ["REJECT", "120"], COOPERATE: ["REJECT", "121"],
    AID: ["REJECT", "122"], CONCEDE: ["REJECT", "124"], RETREAT: ["REJECT", "124"],
  },
  occurred: {},
  ongoing: {},
} as const;

// The mode of a verbal act by the type of the act that it is about: "threatened to bomb" is THREATEN violence.
export const CONTENT_MODES = {
  REQUEST: {
    AID: ["assist", "103"], COOPERATE: ["assist", "101"], SUPPORT: ["assist", "102"], AGREE: ["meet", "107"], CONSULT: ["meet", "106"],
    RETREAT: ["yield", "1056"], CONCEDE: ["yield", "105"], SANCTION: ["change", "104"], COERCE: ["change", "104"], MOBILIZE: ["assist", "1012"],
    ASSAULT: ["yield", "1056"],
  },
  REJECT: {
    AID: ["assist", "122"], COOPERATE: ["assist", "121"], SUPPORT: ["assist", "121"], MOBILIZE: ["assist", "1212"], AGREE: ["meet", "127"],
    CONSULT: ["meet", "125"], RETREAT: ["yield", "1246"], CONCEDE: ["yield", "124"], SANCTION: ["change", "123"],
  },
  THREATEN: {
    ASSAULT: ["violence", "138"], MOBILIZE: ["violence", "138"], COERCE: ["restrict", "132"], SANCTION: ["relations", "131"],
    PROTEST: ["relations", "133"], REJECT: ["relations", "134"], RETREAT: ["relations", "136"],
  },
  ACCUSE: {
    ASSAULT: ["allege", "1123"], COERCE: ["allege", "1122"], MOBILIZE: ["allege", "1123"], AID: ["allege", "1123"],
  },
} as const;

// What a demand, an appeal or a refusal is about where a word says so that names no act: "asked for troops", "demanded a new
// constitution", "refused to help". The type and CAMEO code of such an act.
export const CONTENT_WORDS = [
  ["AID", "070", "@aid @weapons troop peacekeeper observer trainer adviser help assist support"],
  ["COOPERATE", "060", "intelligence information evidence cooperation trade cooperate collaborate share sell export"],
  ["CONCEDE", "083", "reform change constitution amendment election vote referendum recount resignation dismissal ouster removal sacking departure impeachment independence autonomy democracy policy law legislation change reform amend repeal sack dismiss fire replace resign step"],
  ["RETREAT", "087", "release withdrawal pullout pullback ceasefire truce halt end lifting easing disarmament surrender return release free withdraw lift ease surrender disarm"],
  ["CONSULT", "040", "@talks meet negotiate talk"],
] as const;

// The mode of an assault by the means that its words name.
export const MEANS_OF_ASSAULT = [
  ["unconventional", "chemical_weapon biological_weapon nerve_agent poison_gas mustard_gas sarin chlorine gas_shell"],
  ["crowd-control", "tear_gas water_cannon rubber_bullet baton truncheon pepper_spray stun_grenade"],
  ["drone", "drone unmanned_aircraft"],
  ["aerial", "warplane jet fighter_jet bomber aircraft helicopter gunship plane"],
  ["heavy-weapons", "artillery tank rocket missile mortar howitzer shell cannon gunboat"],
  ["explosives", "bomb grenade explosive mine landmine"],
  ["primitive", "knife machete axe sword stone rock brick petrol_bomb club stick spear hammer"],
  ["firearms", "rifle gun assault_rifle machine_gun pistol gunfire bullet live_round live_ammunition"],
] as const;

// What an appeal, a promise, a demand or a refusal is about, by the CAMEO code of the act it is about; the longest prefix
// counts. CAMEO numbers the four families alike: 0253 appeals for, 0353 promises, 1053 demands, 1243 refuses a release.
export const TOPICS = {
  "03": "7", "04": "6", "045": "8",
  "05": "2",
  "06": "1", "061": "11", "062": "12", "063": "13", "064": "14",
  "07": "3", "071": "31", "072": "32", "073": "33", "074": "34",
  "08": "5", "081": "51", "082": "52", "084": "53", "085": "54", "086": "55", "087": "56",
  "083": "4", "0831": "41", "0832": "42", "0833": "43", "0834": "44",
} as const;

// The codes of each family by topic, and PLOVER's mode. Who promises to mediate offers it (039), who agrees to
// mediation accepts it (038).
export const TOPIC_CODES = {
  "1": { mode: "assist", appeal: "021", intend: "031", accept: "031", demand: "101", refuse: "121" },
  "2": { mode: "assist", appeal: "022", intend: "032", accept: "032", demand: "102", refuse: "121" },
  "3": { mode: "assist", appeal: "023", intend: "033", accept: "033", demand: "103", refuse: "122" },
  "4": { mode: "change", appeal: "024", intend: "034", accept: "034", demand: "104", refuse: "123" },
  "5": { mode: "yield", appeal: "025", intend: "035", accept: "035", demand: "105", refuse: "124" },
  "6": { mode: "meet", appeal: "026", intend: "036", accept: "036", demand: "106", refuse: "125" },
  "7": { mode: "meet", appeal: "027", intend: "037", accept: "037", demand: "107", refuse: "127" },
  "8": { mode: "meet", appeal: "028", intend: "039", accept: "038", demand: "108", refuse: "126" },
} as const;

// What a threat is, by the CAMEO code of what is threatened; the longest prefix counts. A mode that both types have ("expel")
// goes before.
export const THREAT_CODES = {
  "12": ["relations", "134"],
  "14": ["relations", "133"],
  "15": ["violence", "138"],
  "160": ["relations", "1313"], "161": ["relations", "1313"], "162": ["relations", "1311"], "163": ["restrict", "1312"],
  "164": ["relations", "134"], "165": ["relations", "135"], "166": ["relations", "136"],
  "17": ["restrict", "132"], "1721": ["restrict", "1321"], "1722": ["restrict", "1322"], "1723": ["restrict", "1323"],
  "1724": ["restrict", "1324"], "173": ["arrest", "137"], "174": ["expel", "137"], "175": ["violence", "137"],
  "18": ["violence", "1383"], "19": ["violence", "1384"], "190": ["violence", "138"], "191": ["restrict", "1381"],
  "192": ["territory", "1382"], "20": ["violence", "1385"], "201": ["expel", "1383"],
} as const;
