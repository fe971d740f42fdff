// SANCTION: cutting back existing relations, convictions, expulsions. Facts of English; the examples are ours.
export const SANCTION = [
  // "Ottawa imposed sanctions on the generals."
  { verbs: "impose slap tighten extend announce adopt apply toughen reimpose levy", object: "sanction sanctions embargo tariff boycott trade_ban", mode: "discontinue", cameo: "163", recipient: "on against upon" },
  { verbs: "sanction embargo blacklist", mode: "discontinue", cameo: "163", recipient: "obj" },
  { nouns: "sanctions sanction embargo", mode: "discontinue", cameo: "163", recipient: "on against", light: true, of: "object", via: { on: "@actor *", against: "*" } },
  { verbs: "cut sever break suspend freeze cut+off break+off end downgrade reduce rupture", object: "@relations", mode: "discontinue", cameo: "161", recipient: "with to between" },
  { verbs: "cut suspend freeze halt withhold reduce stop cancel slash cut+off end", object: "@aid funding subsidy loan supply shipment", mode: "discontinue", cameo: "162", recipient: "to for iobj" },
  { verbs: "suspend halt break+off end abandon quit freeze leave walk+out", object: "@talks mediation mediation_effort", mode: "discontinue", cameo: "164", recipient: "with between", about: "with between" },
  { verbs: "expel throw+out kick+out", mode: "expel", cameo: "166", recipient: "obj from", object: "@diplomats @actor @people organization organisation agency inspector observer mission" },
  { nouns: "expulsion", mode: "expel", cameo: "166", recipient: "of", of: "recipient", light: true },
  { verbs: "withdraw recall pull+out", object: "@diplomats", mode: "withdraw", cameo: "166", recipient: "from" },
  { verbs: "displace uproot drive+out", object: "@people @actor villager resident", mode: "expel", cameo: "166", recipient: "obj" },
  // "A court sentenced the editor to four years in prison."
  { verbs: "sentence convict jail imprison condemn", subject: "@court", mode: "convict", cameo: "116", recipient: "obj", object: "@actor @person @people suspect" },
  { verbs: "sentence convict jail", object: "@actor @person @people suspect", mode: "convict", cameo: "116", recipient: "obj" },
  { verbs: "find", complement: "guilty", mode: "convict", cameo: "116", recipient: "obj" },
  { nouns: "conviction sentence", via: { for: "@crime" }, mode: "convict", cameo: "116", recipient: "of", of: "recipient" },
  { verbs: "fine", mode: "convict", cameo: "116", recipient: "obj" },
  { verbs: "fire dismiss sack oust remove suspend depose topple", object: "minister official officer general judge president commander chief premier leader director ambassador spokesman governor mayor", mode: "expel", cameo: "166", recipient: "obj" },
] as const;
