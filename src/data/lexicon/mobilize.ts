// MOBILIZE: military or police moves short of force. Facts of English; the examples are ours.
export const MOBILIZE = [
  // "Tallinn mobilised its cyber unit against the hackers."
  { verbs: "deploy mobilize mobilise activate assemble", object: "hacker cyber_force cyber_unit cyber_command cyber_army", mode: "weapons", cameo: "155", recipient: "against" },
  // "Libyan militiamen massed outside the port."
  { verbs: "gather mass assemble mobilize mobilise regroup muster", subject: "militia militiaman rebel guerrilla tribesman warlord", mode: "militia", cameo: "154", recipient: "against", place: "in at near outside around along", sure: true },
  // "The governor put the police on alert."
  { verbs: "put place", object: "@police", via: { on: "alert standby" }, mode: "police", cameo: "151", recipient: "against", sure: true },
  // "Accra sent two battalions to the northern border."
  { verbs: "deploy dispatch send move mass amass station position rush mobilize mobilise gather concentrate reinforce strengthen bolster beef+up boost redeploy commit assemble build+up", object: "@forces presence military_presence", mode: "troops", cameo: "154", recipient: "against in to on at near along around off over into", about: "with of", place: "to in on at near along around into", moves: true, sure: true },
  // "Ghana deployed tanks near the border."
  { verbs: "deploy dispatch send move mass amass station position rush mobilize mobilise install", object: "@weapons", mode: "weapons", cameo: "154", recipient: "against in to on at near along around off over into", about: "with of", place: "to in on at near along around into", sure: true },
  // "Ghana sent police to the border."
  { verbs: "deploy dispatch send mobilize mobilise", object: "@police", mode: "police", cameo: "153", recipient: "against in", place: "to in on at near along", sure: true },
  // "Ghana's soldiers massed at the border."
  { verbs: "mass amass gather deploy move advance assemble head arrive remain concentrate", subject: "@forces @weapons", mode: "troops", cameo: "154", recipient: "against along near on at off around", about: "with of", place: "to in on at near along around into toward towards", sure: true, unless: "object" },
  // "Ghana's military buildup along the border went on."
  { nouns: "buildup build-up deployment mobilization mobilisation military_buildup military_build-up troop_movement reinforcement show_of_force", mode: "troops", cameo: "154", recipient: "against", of: "actor", light: true, sure: true, place: "in on at near along around" },
  // "Ghana's soldiers patrolled the border."
  { verbs: "patrol", mode: "weapons", cameo: "154", subject: "@forces @weapons @police", recipient: "against", place: "obj in" },
  // "Ghana's naval exercises ended on Friday."
  { nouns: "exercise drill drills manoeuvre maneuver military_exercise military_drill naval_exercise", mode: "troops", cameo: "150", recipient: "against off near", of: "actor", light: true, sure: true, modifier: "military naval air live-fire missile nuclear army" },
  // "Ghana began a military exercise near the border."
  { verbs: "hold conduct stage begin launch carry+out run", object: "military_exercise military_drill naval_exercise naval_drill exercise drill manoeuvre maneuver", notObject: "@joint", mode: "troops", cameo: "150", recipient: "against off near", subject: "@actor @forces @weapons", sure: true },
  // "Ghana put its army on alert."
  { verbs: "put place", via: { on: "alert" }, object: "@forces", mode: "troops", cameo: "152", recipient: "against", sure: true },
  // "Ghana called up its reservists."
  { verbs: "call+up", object: "@forces", mode: "troops", cameo: "152", sure: true },
  // "Ghana tested a missile."
  { verbs: "test test-fire test-launch fire launch", object: "missile ballistic_missile rocket", notVia: { at: "*", on: "@territory @place @people", against: "*" }, subject: "@state", mode: "weapons", cameo: "150", recipient: "toward over into" },
  // "Ghana scrambled its jets." "Police set up checkpoints." "The navy tightened its patrols."
  { verbs: "scramble", mode: "weapons", cameo: "154", object: "jet fighter aircraft plane", recipient: "against", moves: true, sure: true },
  // "Ghana's soldiers crossed the Togolese border."
  { verbs: "cross enter violate overfly", subject: "@forces @weapons", object: "border airspace frontier water waters territory @place", mode: "troops", cameo: "150", recipient: "obj of", about: "of", place: "obj", sure: true },
  // "Ghana's soldiers crossed into Togo."
  { verbs: "enter cross", subject: "@forces", via: { into: "@place @territory" }, mode: "troops", cameo: "154", recipient: "into", place: "into", sure: true },
  // "Accra ordered a frigate to the Gulf of Guinea."
  { verbs: "order call+in draft+in bring+in fly+in send+in pour+in", object: "@weapons", unless: "xcomp", via: { to: "@place @territory sea gulf region", into: "@place @territory", in: "*" }, mode: "weapons", cameo: "154", recipient: "against", place: "to into in", sure: true },
  // "Accra drafted in troops."
  { verbs: "call+in draft+in bring+in fly+in send+in pour+in", object: "@forces", mode: "troops", cameo: "154", recipient: "against", place: "to into in", moves: true, sure: true },
  // "Ghanaian jets flew into Togo's airspace."
  { verbs: "fly intrude stray", subject: "@weapons", via: { into: "airspace @territory zone", across: "border line frontier", through: "airspace" }, mode: "weapons", cameo: "150", recipient: "into across through", about: "of", place: "into through", sure: true },
  // "Ghana reintroduced military service."
  { verbs: "extend introduce reintroduce restore lengthen", object: "conscription military_service national_service compulsory_service draft", mode: "troops", cameo: "152", sure: true },
  // "Ghanaian warplanes buzzed the ceasefire line."
  { verbs: "buzz cross breach violate penetrate", subject: "@forces @weapons", object: "line median_line ceasefire_line airspace zone buffer_zone", mode: "weapons", cameo: "150", recipient: "obj of", about: "of", place: "obj", sure: true },
  // "Ghana paraded its missiles in Accra."
  { verbs: "parade show+off unveil", object: "@weapons", subject: "@state @official @forces", mode: "weapons", cameo: "150", recipient: "against" },
  // "Ghana called up its young men."
  { verbs: "conscript enlist draft call+up", object: "man citizen youth recruit conscript national", mode: "troops", cameo: "152", sure: true },
  // "Ghana stepped up patrols along the border."
  { verbs: "tighten step+up increase beef+up heighten strengthen reinforce", object: "security patrol police_presence border_control", mode: "police", cameo: "151", recipient: "against in", place: "in at around on along", sure: true },
  // "Ghana's soldiers set up checkpoints in Lome."
  { verbs: "set+up erect establish man", object: "checkpoint roadblock barricade base outpost", subject: "@forces @police @state", mode: "troops", cameo: "154", recipient: "against", place: "in at around on along near", sure: true },
  // "Ghana raised its alert level."
  { verbs: "raise", object: "alert alert_level readiness", mode: "troops", cameo: "152", recipient: "against", sure: true },
  // "Ghana's soldiers remain on alert."
  { verbs: "stay remain go be", subject: "@forces @police", via: { on: "alert standby" }, mode: "troops", cameo: "152", recipient: "against", sure: true },
  // "Ghana recruited volunteers."
  { verbs: "arm train recruit", object: "@forces volunteer reservist militia", mode: "militia", cameo: "154", recipient: "against" },
  // "Ghana's soldiers surrounded the palace."
  { verbs: "surround ring", object: "@territory @property", subject: "@forces @police @weapons", mode: "troops", cameo: "154", recipient: "obj", about: "of", place: "obj", sure: true },
  // "Ghana's tanks rolled into Togo."
  { verbs: "pour stream roll march drive push", subject: "@forces @weapons", via: { into: "@place @territory", across: "@place @territory", toward: "@place @territory", towards: "@place @territory" }, mode: "troops", cameo: "154", recipient: "into", place: "into across toward towards", sure: true },
  // "Ghana carried out a missile test."
  { nouns: "missile_test nuclear_test rocket_test test_launch", mode: "weapons", cameo: "150", recipient: "over", light: true, of: "object", sure: true },
  // "Ghana's jets flew over Togo."
  { verbs: "fly", subject: "@weapons", via: { over: "@place @territory" }, mode: "weapons", cameo: "150", recipient: "over", place: "over", sure: true },
  // "Two destroyers sailed through the strait." "The fleet put to sea."
  { verbs: "sail steam cruise", subject: "@weapons @forces", via: { through: "*", into: "*", near: "*", off: "*", towards: "*", toward: "*", to: "@place @territory", for: "@place" }, mode: "weapons", cameo: "154", recipient: "through into near off towards toward to for", place: "through into near off towards toward", sure: true },
  // "Two Ghanaian warships set sail."
  { verbs: "set", object: "sail", subject: "@weapons @forces", mode: "weapons", cameo: "154", recipient: "against", sure: true },
  // "Riot police flooded the square."
  { verbs: "flood fill line", subject: "@police @forces", object: "street centre center square city capital district avenue", mode: "police", cameo: "153", recipient: "against", place: "obj in", sure: true },
  // "Algiers reinforced its border."
  { verbs: "reinforce strengthen fortify bolster beef+up", object: "border frontier defence defense garrison perimeter", subject: "@state @forces @official", mode: "troops", cameo: "154", recipient: "with against", place: "with", sure: true },
  // "Ghana's army is on high alert."
  { nouns: "alert standby war_footing", case: "on", modifier: "high full maximum combat red heightened", mode: "troops", cameo: "152", recipient: "against", sure: true },
  // "A speedboat shadowed a US destroyer."
  { verbs: "shadow tail buzz", subject: "@weapons @forces @state", object: "@weapons", mode: "weapons", cameo: "154", recipient: "obj", about: "of", sure: true },
  // "Tanks took up positions around the palace."
  { verbs: "take take+up", object: "position", subject: "@forces @weapons @police", mode: "troops", cameo: "154", recipient: "against around outside", place: "around outside near in at along on", sure: true },
] as const;
