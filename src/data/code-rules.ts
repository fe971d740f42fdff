// How the codebook codes an act that is not (yet) done: PLOVER 2021, rules on future, hypothetical and negated events, with
// the CAMEO code that says the same. `undefined` types keep their own code.
export const CODE_RULES = {
  planned: {
    CONSULT: ["AGREE", "036"], SUPPORT: ["AGREE", "032"], COOPERATE: ["AGREE", "031"], AID: ["AGREE", "033"],
    RETREAT: ["CONCEDE", "0356"],
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
