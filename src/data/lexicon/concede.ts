// CONCEDE: concessions in words or of rules. Facts of English; the examples are ours.
export const CONCEDE = [
  // "The junta lifted the curfew in the capital."
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend", object: "curfew", cameo: "0813", recipient: "against on for in" },
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove", object: "emergency state_of_emergency martial_law emergency_measure", cameo: "0814", recipient: "against on for in" },
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend waive", object: "sanction sanctions embargo tariff arms_ban arms_embargo", cameo: "085", recipient: "against on for to obj", about: "on against" },
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend", object: "@curbs ban", cameo: "081", recipient: "against on for", about: "on against" },
  { nouns: "easing lifting repeal", object: "@curbs", cameo: "081", recipient: "on against", of: "object" },
  // "The king pardoned forty convicts."
  { verbs: "pardon amnesty exonerate reprieve acquit rehabilitate clear", cameo: "0811", recipient: "obj" },
  { verbs: "grant declare offer announce", object: "amnesty pardon clemency reprieve", cameo: "0811", recipient: "to iobj for" },
  { verbs: "legalize legalise unban allow permit reinstate", object: "@freedom party opposition union", cameo: "0811", recipient: "obj to for" },
  { verbs: "call+off suspend cancel end halt abandon", object: "@protest @strike boycott", cameo: "082", recipient: "against" },
  // "The council yielded to the miners' demands."
  { verbs: "yield bow concede capitulate accede back+down cave+in give+in relent submit defer", cameo: "080", recipient: "to" },
  { verbs: "accept meet satisfy grant heed", object: "@demand", cameo: "083", recipient: "of from by", about: "of from" },
  { verbs: "drop withdraw abandon renounce waive", object: "@demand charge claim lawsuit complaint objection veto opposition", cameo: "080", recipient: "against" },
  { verbs: "apologize", via: { for: "*" }, cameo: "055", recipient: "to" },
  { nouns: "concession", cameo: "080", recipient: "to", light: true, of: "actor" },
  { verbs: "soften moderate reverse", object: "stance position tone policy decision demand", cameo: "080", recipient: "on toward" },
] as const;
