// Whose country people are of where nothing says so: facts about how news writes, our own lists.

/** Types whose acts happen where the people are whom they touch. */
export const LOCAL_TYPES = "ASSAULT PROTEST COERCE RETREAT SANCTION CONCEDE MOBILIZE AID" as const;

/** Bodies that act on the people of their own country, by sector, and the types in which they do. */
export const DOMESTIC_ACTS = {
  COERCE: "GOV LEG JUD COP SPY PRM PTY", SANCTION: "GOV LEG JUD COP", CONCEDE: "GOV LEG JUD COP", RETREAT: "GOV JUD COP REB PRM",
  ASSAULT: "COP REB PRM UAF CRM", ACCUSE: "JUD COP", PROTEST: "CVL LAB EDU OPP AGR REL MED", REQUEST: "LAB OPP JUD",
} as const;

/** People who are of another country than the one they are in. */
export const STRANGERS =
  "foreigner tourist refugee migrant immigrant asylum-seeker expatriate peacekeeper observers inspectors monitors diplomat ambassador envoy pilgrim hostage exile mercenary correspondent traveller traveler national crewman sailor seaman fisherman infiltrator smuggler trafficker spy";

/** Prepositions that say where somebody is, not where something goes. */
export const STATIVE_PREPOSITIONS = "in at near outside inside across around on throughout within";
