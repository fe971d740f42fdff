// MOBILIZE: military or police moves short of force. Facts of English; the examples are ours.
export const MOBILIZE = [
  // "Accra sent two battalions to the northern border."
  { verbs: "deploy dispatch send move mass amass station position rush mobilize mobilise gather concentrate reinforce strengthen bolster beef+up boost redeploy commit assemble build+up", object: "@forces presence military_presence", mode: "troops", cameo: "154", recipient: "against in to on at near", place: "to in on at near along around into" , sure: true },
  { verbs: "deploy dispatch send move mass amass station position rush mobilize mobilise install", object: "@weapons", mode: "weapons", cameo: "154", recipient: "against", place: "to in on at near along around into", sure: true },
  { verbs: "deploy dispatch send mobilize mobilise", object: "@police", mode: "police", cameo: "153", recipient: "against in", place: "to in on at near along", sure: true },
  { verbs: "mass amass gather deploy move advance assemble head arrive remain concentrate", subject: "@forces @weapons", mode: "troops", cameo: "154", recipient: "against", place: "to in on at near along around into toward towards", sure: true, unless: "object" },
  { nouns: "buildup build-up deployment mobilization mobilisation military_buildup military_build-up troop_movement reinforcement show_of_force", mode: "troops", cameo: "154", recipient: "against", of: "actor", light: true, place: "in on at near along around" },
  { verbs: "patrol", mode: "weapons", cameo: "154", subject: "@forces @weapons @police", recipient: "against", place: "obj in" },
  { nouns: "exercise drill drills manoeuvre maneuver military_exercise military_drill naval_exercise", mode: "troops", cameo: "150", recipient: "against", of: "actor", light: true, modifier: "military naval air live-fire missile nuclear army" },
  { verbs: "hold conduct stage begin launch carry+out run", object: "military_exercise military_drill naval_exercise naval_drill exercise drill manoeuvre maneuver", mode: "troops", cameo: "150", recipient: "against", subject: "@actor @forces @weapons" },
  { verbs: "put place", via: { on: "alert" }, object: "@forces", mode: "troops", cameo: "152", recipient: "against", sure: true },
  { verbs: "call+up", object: "@forces", mode: "troops", cameo: "152", sure: true },
  { verbs: "test test-fire fire launch", object: "missile ballistic_missile rocket", subject: "@state", mode: "weapons", cameo: "150", recipient: "toward over into" },
] as const;
