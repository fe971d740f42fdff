// PROTEST: collective action of civilians with bodies in a place. Facts of English; the examples are ours.
export const PROTEST = [
  // "Thousands marched through Tunis against the price rises."
  { verbs: "demonstrate march rally protest picket", mode: "demo", cameo: "141", recipient: "against at over", subject: "@crowd", sure: true },
  { verbs: "take", via: { to: "street streets" }, mode: "demo", cameo: "141", recipient: "against", sure: true },
  { nouns: "demonstration protest rally sit-in vigil picket demo street_protest protest_march march", mode: "demo", cameo: "141", recipient: "against outside", light: true, of: "actor", sure: true },
  { verbs: "stage hold organize organise mount", object: "@protest", mode: "demo", cameo: "141", recipient: "against outside", sure: true },
  { nouns: "hunger_strike", mode: "hunger", cameo: "142", recipient: "against", light: true, of: "actor", sure: true },
  { nouns: "general_strike walkout work_stoppage labour_strike strike_action", mode: "strike", cameo: "143", recipient: "against", light: true, of: "actor", sure: true },
  { verbs: "strike walk+out down", subject: "worker teacher miner nurse driver union doctor staff employee pilot farmer labourer laborer", mode: "strike", cameo: "143", recipient: "against", unless: "object" },
  { verbs: "stage call organize organise begin go+on", object: "@strike", mode: "strike", cameo: "143", recipient: "against", sure: true },
  { verbs: "boycott", mode: "boycott", cameo: "143", recipient: "obj" },
  { nouns: "boycott", mode: "boycott", cameo: "143", recipient: "of", of: "recipient", light: true },
  { verbs: "block barricade obstruct occupy blockade", subject: "@crowd", object: "road street highway bridge motorway square building traffic airport railway entrance parliament campus university", mode: "obstruct", cameo: "144", recipient: "obj against", sure: true },
  { verbs: "riot loot rampage", mode: "riot", cameo: "145", recipient: "against", sure: true },
  { nouns: "riot rioting unrest looting", mode: "riot", cameo: "145", recipient: "against", of: "actor", light: true, sure: true },
  { verbs: "clash scuffle battle", subject: "@crowd", mode: "riot", cameo: "145", recipient: "with", reciprocal: "with", sure: true },
  { verbs: "vandalize vandalise deface torch burn", subject: "@crowd", mode: "vandalize", cameo: "145", recipient: "obj", about: "of" },
] as const;
