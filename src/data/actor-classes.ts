// Classes of participants that lexicon entries ask for: by PLOVER sector of the entity, or by the noun itself where the story
// gives no more. Our own list.
export const ACTOR_CLASSES = {
  // Those who speak and act for a state or a political body.
  official: {
    sectors: "GOV LEG JUD MIL COP SPY PTY OPP ELI",
    nouns: "president premier minister secretary chancellor king queen emir prince pope envoy ambassador diplomat senator lawmaker deputy mayor governor official leader chief commander general delegation spokesman spokeswoman candidate pontiff premier sheikh sultan monarch dictator ruler congressman parliamentarian commissioner mediator negotiator chairman director head",
  },
  // Those who use arms.
  armed: {
    sectors: "MIL REB COP UAF PRM CRM SPY",
    nouns: "knifeman axeman rustler raider gunman attacker bomber militant rebel insurgent guerrilla terrorist army troop troops soldier force forces fighter extremist assailant sniper policeman police militia militiaman mob warplane jet bomber helicopter drone tank gunboat warship plane extremist separatist jihadist gang settler man youth airstrike artillery navy missile paratrooper hijacker kidnapper assassin airman squad commando marine unit",
  },
  police: { sectors: "COP", nouns: "police policeman officer detective constable trooper gendarme investigator" },
  court: { sectors: "JUD", nouns: "court judge tribunal jury magistrate justice prosecutor panel bench" },
  investigator: { sectors: "COP JUD GOV LEG SPY", nouns: "police investigator prosecutor detective commission committee panel agent inspector authority court parliament fbi judge" },
  // Those who report.
  press: { sectors: "JRN", nouns: "broadcaster newspaper television channel magazine website journalist reporter correspondent" },
  // Those who gather in a street.
  crowd: {
    sectors: "CVL LAB EDU OPP AGR SOC REF REL MED JRN",
    nouns: "protester protestor demonstrator crowd thousand hundred dozen student worker people activist supporter mourner youth farmer marcher campaigner union teacher resident villager opponent refugee woman women man striker fan nurse doctor miner monk trucker driver rioter prisoner inmate mob settler citizen parent pensioner jew muslim christian hindu sikh buddhist catholic protestant shiite sunni kurd tamil uighur tutsi hutu serb albanian croat monk clergyman lawyer doctor civilian migrant voter peasant grower trucker truckdriver motorist commuter shopkeeper trader prison_guard officer veteran reservist artist journalist athlete businessman landowner owner",
  },
} as const;

// Classes of participants that are read off the entity alone: what it is, not what it does.
export const ENTITY_CLASSES = "actor person place state speaker intl" as const;

// Sectors that speak for a state, used where an entry asks for a `@state`.
export const STATE_SECTORS = "GOV MIL LEG JUD COP SPY" as const;

// Types of which any group of people is capable at work or at play, and the sectors that make them political where nobody of
// a known country takes part.
export const CIVIL_TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID REQUEST REJECT" as const;
export const POLITICAL_SECTORS = "GOV LEG JUD MIL COP SPY PTY OPP REB PRM UAF ELI REF IGO NGO ISM IMG" as const;

// Sectors of those who rule, oppose or fight in a country: a story with several of them is one of its politics.
export const PARTISAN_SECTORS = "GOV LEG PTY OPP MIL REB PRM UAF LAB" as const;

// Subjects that speak although no list knows them.
export const SPEAKER_NOUNS =
  "group organization organisation party union critic opposition leader statement watchdog campaigner activist newspaper editorial lawyer analyst family relative expert church bishop cleric professor commentator coalition alliance movement member";
