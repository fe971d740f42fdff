// THREATEN: threats and forceful warnings. Facts of English; the examples are ours.
export const THREATEN = [
  // "The junta threatened to close the border."
  { verbs: "threaten menace", cameo: "130", recipient: "obj with against", matrix: "threat", subject: "@speaker @people @armed @crowd" },
  // "Ghana's premier cautioned Togo."
  { verbs: "warn caution", cameo: "130", recipient: "iobj obj against of", matrix: "threat", subject: "@official @state @armed" },
  // "Ghana's threat to Togo was clear."
  { nouns: "threat ultimatum", cameo: "130", recipient: "to against", light: true, of: "object", matrix: "threat" },
  // "Ghana's warning to Togo was clear."
  { nouns: "warning", cameo: "130", recipient: "to for against", light: true, of: "actor", matrix: "threat" },
  // "Ghana issued a warning to Togo."
  { verbs: "issue give deliver sound repeat", object: "warning threat", cameo: "130", recipient: "to for against iobj" },
  // "Ghana issued an arrest warrant for the Togolese general."
  { verbs: "issue", object: "arrest_warrant warrant", mode: "arrest", cameo: "137", recipient: "for against", matrix: "threat" },
  // "Ghana vowed revenge on Togo."
  { verbs: "vow swear promise threaten pledge", object: "revenge vengeance retaliation retribution action reprisal war bloodshed response punishment", mode: "violence", cameo: "138", recipient: "on against for" },
  // "Ghana put Togo on notice that it would act."
  { verbs: "put place serve", via: { on: "notice" }, object: "@actor @person @official", cameo: "130", recipient: "obj", matrix: "threat" },
  // "Ghana vowed consequences for Togo."
  { verbs: "vow swear promise threaten pledge", object: "consequence counterattack countermeasure counter-measure reaction revenge", cameo: "130", recipient: "for on against" },
  // "Ghana vowed to retaliate against Togo."
  { verbs: "vow swear threaten pledge promise", complement: "retaliate respond avenge hit_back strike_back", mode: "violence", cameo: "138", recipient: "against to", matrix: "threat" },
  // "Ghana gave Togo an ultimatum."
  { verbs: "set give issue deliver present", object: "ultimatum", cameo: "139", recipient: "for to iobj" },
  // "Ghana's ultimatum to Togo expires on Friday."
  { nouns: "threats ultimatum deadline", cameo: "139", recipient: "for to against", light: true, via: { to: "@actor", for: "@actor", against: "@actor" } },
  // "Ghana rattled its sabre at Togo."
  { verbs: "rattle", object: "saber sabre", cameo: "138", mode: "violence", recipient: "at" },
  // "Ghana pointed its missiles at Togo."
  { verbs: "point aim train", object: "gun missile rifle weapon", cameo: "138", mode: "violence", recipient: "at on" },
  // "Teachers warned of a strike." "The militia warned of reprisals."
  { verbs: "warn", via: { of: "@strike @protest @violence retaliation reprisal consequence action response sanction sanctions" }, subject: "@actor @crowd @armed", cameo: "130", recipient: "iobj obj against", matrix: "threat" },
  // "Ankara gave the rebels a week to leave."
  { verbs: "give", object: "hour day week month minute", via: { iobj: "@actor @people @forces" }, cameo: "139", recipient: "iobj", matrix: "threat" },
] as const;
