// CONCEDE: concessions in words or of rules. Facts of English; the examples are ours.
export const CONCEDE = [
  // "The junta lifted the curfew in the capital."
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend", object: "curfew", cameo: "0813", recipient: "against on for in", sure: true },
  // "Ghana lifted the state of emergency in Accra."
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove", object: "emergency state_of_emergency martial_law emergency_measure", cameo: "0814", recipient: "against on for in", sure: true },
  // "Ghana eased its sanctions against Togo."
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend waive", object: "sanction sanctions embargo tariff arms_ban arms_embargo", cameo: "085", recipient: "against on for to obj", about: "on against", sure: true },
  // "Ghana lifted its restrictions on Togo."
  { verbs: "lift ease relax end revoke repeal rescind abolish scrap cancel annul overturn loosen remove suspend", object: "@curbs ban", notObject: "siege blockade", cameo: "081", recipient: "against on for in", about: "on against", sure: true },
  // "The easing of restrictions on the Togolese opposition went on."
  { nouns: "easing lifting repeal", object: "@curbs", cameo: "081", recipient: "on against", of: "object" },
  // "The king pardoned forty convicts."
  { verbs: "pardon amnesty exonerate reprieve acquit rehabilitate clear absolve", cameo: "0811", recipient: "obj" },
  // "Togo's president declared an amnesty for the rebels."
  { verbs: "grant declare offer announce", object: "amnesty pardon clemency reprieve", cameo: "0811", recipient: "to iobj for" },
  // "Togo allowed the exiles to return."
  { verbs: "allow permit let", object: "@people @actor", notObject: "inspector observer aid_worker convoy monitor journalist", clause: "xcomp", cameo: "080", recipient: "obj" },
  // "Togo legalised the opposition."
  { verbs: "legalize legalise unban allow permit reinstate", object: "@freedom party opposition union", cameo: "0811", recipient: "obj to for" },
  // "The Togolese unions called off their strike."
  { verbs: "call+off suspend cancel end halt abandon", object: "@protest @strike boycott", cameo: "082", recipient: "against" },
  // "The council yielded to the miners' demands."
  { verbs: "yield bow concede capitulate accede back+down cave+in give+in relent submit defer", notVia: { to: "union alliance bloc treaty pact convention throne" }, cameo: "080", recipient: "to" },
  // "Togo's president met the demands of the miners."
  { verbs: "accept meet satisfy grant heed", object: "@demand", cameo: "083", recipient: "of from by", about: "of from" },
  // "Togo dropped its claim against Ghana."
  { verbs: "drop withdraw abandon renounce waive", object: "@demand charge claim lawsuit complaint objection veto opposition", cameo: "080", recipient: "against" },
  // "Togo's premier apologized for the raid."
  { verbs: "apologize", via: { for: "*" }, cameo: "055", recipient: "to" },
  // "Togo's president made concessions to the miners."
  { nouns: "concession", cameo: "080", recipient: "to", light: true, of: "actor" },
  // "Togo softened its stance on Ghana."
  { verbs: "soften moderate reverse", object: "stance position tone policy decision demand", cameo: "080", recipient: "on toward" },
  // "A Togolese court quashed the editor's conviction." "The ministry reopened the crossing." "The premier retracted his remark."
  { verbs: "drop dismiss quash throw+out", object: "charge case conviction indictment lawsuit", cameo: "0811", recipient: "against" },
  // "Togo reopened the border."
  { verbs: "reopen restore unblock unfreeze", object: "border crossing school university newspaper website airport road power electricity internet water account airspace", cameo: "081", recipient: "to for with in", about: "of to" },
  // "Togo's minister retracted his remark about Ghana."
  { verbs: "retract withdraw take+back", object: "remark comment accusation statement threat allegation", cameo: "080", recipient: "against about" },
  // "Togo's government scrapped the fuel levy."
  { verbs: "abandon scrap shelve drop ditch reverse withdraw suspend cancel postpone delay freeze lift roll+back axe bin", object: "plan proposal bill fare price_rise price_increase fare_increase tax decree policy reform decision increase rise hike levy surcharge cut austerity_measure", cameo: "0832", recipient: "against to", subject: "@official @state" },
  // "Togo's parliament repealed the blasphemy law."
  { verbs: "repeal rescind revoke abolish lift scrap", object: "@rule law decree act tax levy charge fee", subject: "@official @state @court", cameo: "081", recipient: "against on for", about: "on against" },
  // "Teachers in Togo have returned to work."
  { verbs: "return go+back", via: { to: "work class school" }, subject: "@crowd striker", cameo: "082", recipient: "against" },
  // "A judge in Lome found the bishop innocent."
  { verbs: "find declare", subject: "@court", complement: "innocent", object: "@people @person @official", cameo: "0811", recipient: "obj" },
  // "A Togolese court granted the editor bail."
  { verbs: "grant give", object: "bail", cameo: "0811", recipient: "iobj to obj" },
  // "Togo's premier has accepted defeat."
  { verbs: "accept", object: "defeat responsibility blame", subject: "@official @state @actor", cameo: "080", recipient: "to" },
  // "Togo's government amended the electoral law."
  { verbs: "amend change revise reform overhaul liberalize liberalise relax", object: "@rule electoral_law", cameo: "083", recipient: "to for", subject: "@official @state" },
  // "Togo granted independence to the islands."
  { verbs: "grant give", object: "autonomy independence concession right freedom recognition citizenship suffrage vote", cameo: "0833", recipient: "to iobj" },
  // "Togo's government admitted its guilt."
  { verbs: "admit concede acknowledge", object: "defeat responsibility guilt mistake error wrongdoing blame", cameo: "080", recipient: "to" },
  // "Togo expressed regret over the raid."
  { verbs: "express voice offer", object: "regret remorse apology", cameo: "055", recipient: "to for over" },
  // "Togo regretted the raid."
  { verbs: "regret", cameo: "055", recipient: "obj", subject: "@official @state" },
  // "Togo's king commuted the sentence of the editor."
  { verbs: "commute reduce cut halve shorten", object: "sentence term jail_term prison_term punishment", cameo: "0811", recipient: "of" },
  // "Togo reinstated the judge."
  { verbs: "reinstate restore", object: "@official @people @person worker", cameo: "080", recipient: "obj" },
  // "The amnesty for the Togolese rebels came in May."
  { nouns: "amnesty pardon clemency reprieve acquittal", cameo: "0811", recipient: "for to of", light: true },
  // "The Togolese premier's apology to Ghana was late."
  { nouns: "apology", cameo: "055", recipient: "to", light: true, of: "actor" },
  // "Togo backed away from its threat."
  { verbs: "back+off back+away climb+down step+back", cameo: "080", recipient: "from to", actorIs: "agent" },
  // "Parliament passed an amnesty law."
  { verbs: "pass approve adopt enact issue", object: "amnesty amnesty_law amnesty_bill pardon", cameo: "0811", recipient: "for to" },
  // "The government made a U-turn on the levy."
  { verbs: "make perform", object: "u_turn about_turn climbdown", subject: "@official @state @armed", cameo: "080", recipient: "to" },
] as const;
