// CONSULT: meetings, visits, calls, negotiation, mediation. Facts of English; the examples are ours.
export const CONSULT = [
  // "The envoy met the rebel leader in Doha."
  { verbs: "meet huddle", cameo: "040", recipient: "obj with", reciprocal: "obj with", actorIs: "agent" },
  // "The president held talks with his Chadian counterpart."
  { nouns: "@talks", cameo: "040", recipient: "with between", reciprocal: "with between among", light: true, of: "actor" },
  { nouns: "negotiation peace_talks bargaining", cameo: "046", recipient: "with between", reciprocal: "with between among", light: true, of: "actor" },
  { verbs: "talk confer consult converse speak chat", cameo: "040", recipient: "with to", reciprocal: "with", via: { with: "*" }, actorIs: "agent" },
  { verbs: "discuss debate", cameo: "040", recipient: "with", reciprocal: "with" },
  { verbs: "negotiate bargain haggle", cameo: "046", recipient: "with", reciprocal: "with" },
  { verbs: "resume open reopen restart begin start", object: "@talks", cameo: "046", recipient: "with", reciprocal: "with" },
  { verbs: "exchange", object: "view message letter", cameo: "040", recipient: "with", reciprocal: "with" },
  // "The chancellor telephoned the king." "Rivera called Kone on Monday."
  { verbs: "telephone phone ring+up", mode: "phone", cameo: "041", recipient: "obj with", reciprocal: "obj" },
  { verbs: "call", object: "@person", mode: "phone", cameo: "041", recipient: "obj", reciprocal: "obj", unless: "xcomp" },
  { verbs: "speak talk", via: { by: "phone telephone" }, mode: "phone", cameo: "041", recipient: "with to", reciprocal: "with" },
  { nouns: "phone_call telephone_call video_call telephone_conversation phone_conversation videoconference hotline_call", mode: "phone", cameo: "041", recipient: "with between from to", reciprocal: "with between among", light: true, of: "actor" },
  // "The pope visited Nairobi." "The minister arrived in Lagos."
  { verbs: "visit tour", mode: "visit", cameo: "042", recipient: "obj", place: "obj" },
  { nouns: "visit trip state_visit", mode: "visit", cameo: "042", recipient: "to with in", place: "to in", light: true, of: "actor", actorIs: "official" },
  { verbs: "travel fly go head journey jet arrive", via: { to: "@place", in: "@place", for: "@talks" }, mode: "visit", cameo: "042", recipient: "to in", place: "to in", subject: "@official" },
  { verbs: "arrive land touch+down", via: { in: "@place", at: "@place" }, mode: "visit", cameo: "042", recipient: "in at", place: "in at", subject: "@official" },
  { verbs: "pay make", object: "@visit", mode: "visit", cameo: "042", recipient: "to", place: "to" },
  // "The emir received the Somali premier at the palace."
  { verbs: "host receive", object: "@person delegation @talks visit summit conference", mode: "visit", cameo: "043", recipient: "obj with between" },
  { verbs: "welcome greet entertain", object: "@person delegation", mode: "visit", cameo: "043", recipient: "obj", subject: "@official" },
  { verbs: "summon recall", object: "minister", cameo: "040", recipient: "obj" },
  // "Qatar mediated between the two factions."
  { verbs: "mediate arbitrate broker", mode: "third-party", cameo: "045", recipient: "between obj with in", unless: "object" },
  { nouns: "mediation shuttle_diplomacy mediation_mission mediation_effort good_offices", mode: "third-party", cameo: "045", recipient: "between with in", light: true, of: "actor" },
  { verbs: "attend join convene", object: "@talks", mode: "multilateral", cameo: "040", recipient: "with" },
] as const;
