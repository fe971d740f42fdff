// COOPERATE: material exchange that serves both sides. Facts of English; the examples are ours.
export const COOPERATE = [
  // "Coast guards of both states cooperated in the search."
  { verbs: "cooperate collaborate co-operate", cameo: "060", recipient: "with", reciprocal: "with" },
  { nouns: "joint_exercise joint_drill joint_patrol joint_manoeuvre joint_maneuver joint_operation war_game joint_war_game", cameo: "062", recipient: "with between", reciprocal: "with between", light: true, of: "actor" },
  { verbs: "hold conduct stage launch begin start", object: "joint_exercise joint_drill joint_maneuver joint_manoeuvre war_game", cameo: "062", recipient: "with", reciprocal: "with" },
  { verbs: "extradite hand+over", object: "@people suspect fugitive", cameo: "063", recipient: "to" , via: { to: "*" } },
  { nouns: "extradition", cameo: "063", recipient: "to", of: "object" },
  { verbs: "share exchange swap trade", object: "intelligence information data evidence", cameo: "064", recipient: "with", reciprocal: "with" },
  { verbs: "exchange swap", object: "@prisoners body", cameo: "060", recipient: "with", reciprocal: "with" },
  { verbs: "trade barter", cameo: "061", recipient: "with", reciprocal: "with", via: { with: "@actor" } },
  { verbs: "sell export supply ship", object: "oil gas grain wheat goods coal electricity @weapons", cameo: "061", recipient: "to iobj", via: { to: "@actor" } },
  { verbs: "buy import purchase", object: "oil gas grain wheat goods coal electricity @weapons", cameo: "061", recipient: "from", via: { from: "@actor" } },
  { verbs: "integrate merge", object: "army currency market economy force", cameo: "060", recipient: "with", reciprocal: "with" },
] as const;
