// SANCTION: cutting back existing relations, convictions, expulsions. Facts of English; the examples are ours.
export const SANCTION = [
  // "Ottawa imposed sanctions on the generals."
  { verbs: "impose slap tighten extend announce adopt apply toughen reimpose levy", object: "sanction sanctions embargo tariff boycott trade_ban", mode: "discontinue", cameo: "163", recipient: "on against upon", sure: true },
  // "Ghana blacklisted nine Togolese banks."
  { verbs: "sanction embargo blacklist", mode: "discontinue", cameo: "163", recipient: "obj" },
  // "The sanctions against Togo have failed."
  { nouns: "sanctions sanction embargo", mode: "discontinue", cameo: "163", recipient: "on against", light: true, of: "object", via: { on: "@actor *", against: "*" } },
  // "Ghana broke off relations with Togo."
  { verbs: "cut sever break suspend freeze cut+off break+off end downgrade reduce rupture", object: "@relations", mode: "discontinue", cameo: "161", recipient: "with to between" },
  // "Ghana cut its aid to Togo."
  { verbs: "cut suspend freeze halt withhold reduce stop cancel slash cut+off end", object: "@aid lending funding subsidy loan supply shipment aid_delivery delivery aid_flight convoy", mode: "discontinue", cameo: "162", recipient: "to for iobj in" },
  // "Ghana suspended its talks with Togo."
  { verbs: "suspend halt break+off end abandon quit freeze leave walk+out", object: "@talks", mode: "discontinue", cameo: "164", recipient: "with between", about: "with between" },
  // "Ghana expelled nine Togolese diplomats."
  { verbs: "expel throw+out kick+out", mode: "expel", cameo: "166", recipient: "obj from", object: "@diplomats @actor @person @people organization organisation agency inspector observer mission" },
  // "The expulsion of the Togolese diplomats came on Friday."
  { nouns: "expulsion", mode: "expel", cameo: "166", recipient: "of", of: "recipient", light: true },
  // "Ghana recalled its observers from Togo."
  { verbs: "withdraw recall pull+out", object: "@diplomats", mode: "withdraw", cameo: "166", recipient: "from" },
  // "The Togolese army displaced the villagers."
  { verbs: "displace uproot drive+out", object: "@people @actor villager resident", mode: "expel", cameo: "201", recipient: "obj" },
  // "A court sentenced the editor to four years in prison."
  { verbs: "sentence convict jail imprison condemn", subject: "@court", mode: "convict", cameo: "116", recipient: "obj", object: "@actor @person @people suspect" },
  // "Togo's former premier was convicted."
  { verbs: "sentence convict", object: "@actor @person @people suspect", mode: "convict", cameo: "116", recipient: "obj" },
  // "Togo's former premier was found guilty."
  { verbs: "find", complement: "guilty", mode: "convict", cameo: "116", recipient: "obj" },
  // "The conviction of the Togolese premier for fraud came on Friday."
  { nouns: "conviction sentence", via: { for: "@crime" }, mode: "convict", cameo: "116", recipient: "of", of: "recipient" },
  // "Togo fined the bank."
  { verbs: "fine", mode: "convict", cameo: "116", recipient: "obj" },
  // "Togo's president sacked the governor."
  { verbs: "fire dismiss sack oust remove suspend depose topple", object: "@official head minister official officer general judge president commander chief premier leader director ambassador spokesman governor mayor senator deputy prefect rector civil_servant prosecutor policeman teacher professor", mode: "expel", cameo: "166", recipient: "obj" },
  // "The union suspended Mali from membership." "The bloc suspended Mali." "A jury found the colonel guilty."
  { verbs: "suspend bar exclude", object: "@state", via: { from: "@intl alliance union bloc membership games" }, mode: "discontinue", cameo: "160", recipient: "obj" },
  // "The African Union suspended Togo."
  { verbs: "suspend expel bar exclude eject", object: "@state", subject: "@intl", mode: "discontinue", cameo: "160", recipient: "obj" },
  // "The union revoked Togo's membership."
  { verbs: "suspend revoke", object: "membership voting_right accreditation license licence", mode: "discontinue", cameo: "160", recipient: "of", about: "of" },
  // "Ghana closed its embassy in Togo."
  { verbs: "close shut", object: "embassy consulate mission", mode: "withdraw", cameo: "161", recipient: "in of" },
  // "Ghana ordered two Togolese envoys out of the country."
  { verbs: "order", object: "@diplomats", via: { out: "*" }, mode: "expel", cameo: "166", recipient: "obj" },
  // "Ghana ordered out the Togolese envoys."
  { verbs: "order+out", object: "@diplomats @actor", mode: "expel", cameo: "166", recipient: "obj" },
  // "Ghana banned imports from Togo."
  { verbs: "ban bar prohibit halt suspend", object: "import export sale shipment", mode: "discontinue", cameo: "163", recipient: "from to", about: "from to" },
  // "The Togolese army drove the villagers from their homes."
  { verbs: "evict drive uproot", object: "@people villager settler resident refugee", mode: "expel", cameo: "201", recipient: "obj", via: { from: "*" } },
  // "Thousands of villagers fled from Togo."
  { verbs: "flee", subject: "@people refugee resident villager", mode: "expel", cameo: "166", actor: "none", recipient: "subject", via: { from: "*", to: "*", into: "*" } },
  // "The three were condemned to death in Togo."
  { verbs: "convict sentence condemn", passive: true, mode: "convict", cameo: "116", recipient: "obj" },
  // "A Togolese court handed down a sentence."
  { verbs: "hand+down pass impose", object: "sentence verdict penalty", mode: "convict", cameo: "116", recipient: "on to against" },
  // "Togo's parliament stripped the premier of his powers."
  { verbs: "strip deprive", object: "@official @people @person", via: { of: "power title immunity citizenship nationality rank seat post office duty role right license licence lease status membership" }, mode: "discontinue", cameo: "160", recipient: "obj" },
  // "The Togolese army overthrew the president."
  { verbs: "overthrow oust topple depose unseat", mode: "expel", cameo: "166", recipient: "obj", sure: true },
  // "Togo's president relieved the general of his command."
  { verbs: "relieve", via: { of: "duty command post role responsibility office position" }, object: "@official @people @person", mode: "expel", cameo: "166", recipient: "obj" },
  // "Togo's voters turned the premier out of office." "The senate removed the judge from office."
  { verbs: "remove vote turn drum force hound eject expel", via: { from: "@office power party bench", out: "office power", of: "office power" }, object: "@official @person @people", mode: "expel", cameo: "166", recipient: "obj" },
  // "Togo's premier was forced out." "Togo's party voted out its leader."
  { verbs: "vote+out force+out push+out boot+out turf+out", object: "@official @person government", mode: "expel", cameo: "166", recipient: "obj" },
  // "Togo's army purged nine colonels."
  { verbs: "purge demote cashier", object: "@official @people @person officer", mode: "expel", cameo: "166", recipient: "obj" },
  // "Togo's president dissolved parliament."
  { verbs: "dissolve disband", object: "parliament assembly government cabinet", mode: "discontinue", cameo: "166", recipient: "obj" },
  // "The coup against Togo's president failed."
  { nouns: "coup overthrow ouster", mode: "expel", cameo: "166", recipient: "against of", of: "recipient", light: true },
  // "Ghana scaled back its presence in Togo."
  { verbs: "reduce downgrade scale+back", object: "presence representation @relations", mode: "discontinue", cameo: "160", recipient: "with in to" },
  // "Ghana has broken with Togo."
  { verbs: "break", via: { with: "@actor" }, mode: "discontinue", cameo: "161", recipient: "with" },
  // "Ghana terminated its contract with Togo."
  { verbs: "end terminate cancel withdraw", object: "contract subsidy cooperation assistance programme program partnership agreement treaty pact", via: { with: "@actor", to: "@actor" }, mode: "discontinue", cameo: "160", recipient: "with to" },
  // "Qatar suspended its mediation between the clans."
  { verbs: "suspend halt break+off end abandon quit freeze stop", object: "mediation mediation_effort mediation_mission", mode: "discontinue", cameo: "165", recipient: "with between", about: "with between" },
  // "A jury awarded a million pounds to the farmers."
  { verbs: "award grant", subject: "@court", object: "@money damages compensation", mode: "convict", cameo: "116", recipient: "to iobj" },
  // "Ghana declared the Togolese envoy persona non grata."
  { verbs: "declare", object: "@diplomats @person @actor", complement: "persona unwelcome undesirable", mode: "expel", cameo: "166", recipient: "obj" },
  // "The court ordered the ministry to pay the miners."
  { verbs: "order direct", subject: "@court", complement: "pay compensate reimburse return", cameo: "116", recipient: "obj", matrix: "request" },
  // "An appeals court upheld his conviction."
  { verbs: "uphold confirm increase extend", object: "conviction sentence guilty_verdict verdict", subject: "@court", mode: "convict", cameo: "116", recipient: "of against", about: "of against" },
  // "Villagers fled the fighting."
  { verbs: "flee escape", subject: "@people resident villager @actor", notSubject: "refugee", object: "fighting violence war conflict clash shelling bombing offensive home village town country city persecution repression", mode: "expel", cameo: "166", actor: "none", recipient: "subject" },
  // "Thousands of Togolese have fled fighting."
  { verbs: "flee escape", subject: "@people resident villager @actor", notSubject: "refugee", complement: "fight shell bomb", mode: "expel", cameo: "166", actor: "none", recipient: "subject" },
  // "The army drove the villagers into Chad."
  { verbs: "drive chase push herd", object: "@people @actor villager settler resident refugee", via: { into: "@place @territory", out: "*", across: "@territory" }, subject: "@armed @state @forces", mode: "expel", cameo: "201", recipient: "obj" },
  // "The mayor got nine years in prison."
  { verbs: "get receive serve", object: "sentence year jail_term prison_term jail_sentence prison_sentence term", via: { in: "prison jail", behind: "bar" }, mode: "convict", cameo: "116", actor: "none", recipient: "subject" },
  // "The Togolese editor received a jail term."
  { verbs: "get receive", object: "sentence jail_term prison_term jail_sentence prison_sentence life_sentence", mode: "convict", cameo: "116", actor: "none", recipient: "subject" },
  // "The judge handed the banker a five-year jail term."
  { verbs: "hand give pass impose", object: "sentence jail_term prison_term jail_sentence prison_sentence life_sentence death_sentence suspended_sentence fine", mode: "convict", cameo: "116", recipient: "iobj to on obj" },
  // "The colonels seized power."
  { verbs: "seize take grab usurp", object: "power", subject: "@armed @forces @official @crowd", mode: "expel", cameo: "166", recipient: "from in", sure: true },
  // "Accra halted trade with Lome." "Oslo restricted exports to Minsk."
  { verbs: "halt suspend stop cut cut+off end restrict curb limit block", subject: "@state @official @intl", object: "trade commerce export import sale shipment flight air_link", mode: "discontinue", cameo: "163", recipient: "with to from between", about: "with to from" },
  // "Lima banned beef from Quito."
  { verbs: "ban bar block", object: "@goods", via: { from: "@place @actor" }, mode: "discontinue", cameo: "163", recipient: "from" },
] as const;
