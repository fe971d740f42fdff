// THREATEN: threats and forceful warnings. Facts of English; the examples are ours.
export const THREATEN = [
  // "The junta threatened to close the border."
  { verbs: "threaten menace", cameo: "130", recipient: "obj with against", matrix: "threat", subject: "@actor @person" },
  { verbs: "warn caution", cameo: "130", recipient: "obj against of", matrix: "threat", subject: "@official @state @armed" },
  { nouns: "threat ultimatum", cameo: "130", recipient: "to against", light: true, of: "object", matrix: "threat" },
  { nouns: "warning", cameo: "130", recipient: "to for against", light: true, of: "actor", matrix: "threat" },
  { verbs: "issue give deliver sound repeat", object: "warning threat ultimatum", cameo: "130", recipient: "to for against iobj" },
  { verbs: "issue", object: "arrest_warrant warrant", mode: "arrest", cameo: "137", recipient: "for against" },
] as const;
