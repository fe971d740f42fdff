// CONSULT: meetings, visits, calls, negotiation, mediation. Facts of English; the examples are ours.
export const CONSULT = [
  // "The envoy met the rebel leader in Doha."
  { verbs: "meet huddle", notObject: "@demand requirement need challenge target standard goal expectation criterion obligation", cameo: "040", recipient: "obj with", reciprocal: "obj with", actorIs: "agent" },
  // "The talks between Ghana and Togo were short."
  { nouns: "@talks", cameo: "040", recipient: "with between", reciprocal: "with between among", light: true, of: "actor" },
  // "The peace talks between Ghana and Togo lasted nine hours."
  { nouns: "negotiation peace_talks bargaining", cameo: "046", recipient: "with between", reciprocal: "with between among", light: true, of: "actor" },
  // "The Ghanaian president talked with the Togolese premier."
  { verbs: "talk confer consult converse speak chat", cameo: "040", recipient: "with to", reciprocal: "with", via: { with: "*" }, actorIs: "agent" },
  // "The Ghanaian president discussed the border with Togo."
  { verbs: "discuss debate", notObject: "bill motion law amendment budget legislation", notSubject: "parliament house senate congress assembly chamber", cameo: "040", recipient: "with", reciprocal: "with" },
  // "Ghana negotiated with Togo."
  { verbs: "negotiate bargain haggle", cameo: "046", recipient: "with", reciprocal: "with" },
  // "Ghana resumed talks with Togo."
  { verbs: "resume open reopen restart begin start", object: "@talks", cameo: "046", recipient: "with", reciprocal: "with" },
  // "Ghana exchanged letters with Togo."
  { verbs: "exchange", object: "view message letter", cameo: "040", recipient: "with", reciprocal: "with" },
  // "The chancellor telephoned the king." "Rivera called Kone on Monday."
  { verbs: "telephone phone ring+up", mode: "phone", cameo: "041", recipient: "obj with", reciprocal: "obj" },
  // "The Ghanaian premier called President Gnassingbe on Friday."
  { verbs: "call", object: "@person", mode: "phone", cameo: "041", recipient: "obj", reciprocal: "obj", unless: "xcomp" },
  // "The Ghanaian president spoke by telephone with the Togolese premier."
  { verbs: "speak talk", actorIs: "agent", subject: "@speaker", via: { by: "phone telephone video video_link link video_call videoconference", over: "phone telephone", on: "phone telephone", via: "video video_link videoconference" }, mode: "phone", cameo: "041", recipient: "with to", reciprocal: "with" },
  // "The phone call between Ghana and Togo was short."
  { nouns: "phone_call telephone_call video_call telephone_conversation phone_conversation videoconference hotline_call", mode: "phone", cameo: "041", recipient: "with between from to", reciprocal: "with between among", light: true, of: "actor" },
  // "The pope visited Nairobi." "The minister arrived in Lagos."
  { verbs: "visit tour", object: "@place @actor @people @territory", mode: "visit", cameo: "042", recipient: "obj", place: "obj" },
  // "The Ghanaian president's visit to Togo ended on Friday."
  { nouns: "visit trip state_visit", mode: "visit", cameo: "042", recipient: "to with in", place: "to in", light: true, of: "actor", actorIs: "official" },
  // "The Ghanaian president flew to Lome."
  { verbs: "travel fly go head journey jet arrive", via: { to: "@place", in: "@place", for: "@talks" }, notObject: "trial strike hunger_strike rampage spree hiding exile", notVia: { on: "trial strike hunger_strike rampage sale air display alert", into: "hiding exile battle labour labor" }, mode: "visit", cameo: "042", recipient: "to in", place: "to in", subject: "@official" },
  // "The Ghanaian president landed in Lome."
  { verbs: "arrive land touch+down", via: { in: "@place", at: "@place" }, mode: "visit", cameo: "042", recipient: "in at", place: "in at", subject: "@official" },
  // "The Ghanaian president paid a visit to Togo."
  { verbs: "pay make", object: "@visit", mode: "visit", cameo: "042", recipient: "to", place: "to" },
  // "The emir received the Somali premier at the palace."
  { verbs: "host receive", object: "@person delegation @talks visit summit conference", mode: "visit", cameo: "043", recipient: "obj with between" },
  // "Togo's premier welcomed the Ghanaian delegation."
  { verbs: "welcome greet entertain", object: "@person delegation", mode: "visit", cameo: "043", recipient: "obj", subject: "@official" },
  // "Ghana's president summoned the interior minister."
  { verbs: "summon recall", object: "minister", cameo: "040", recipient: "obj" },
  // "Qatar mediated between the two factions."
  { verbs: "mediate arbitrate broker", mode: "third-party", cameo: "045", recipient: "between obj with in", unless: "object" },
  // "The mediation between Ghana and Togo failed."
  { nouns: "mediation shuttle_diplomacy mediation_mission mediation_effort good_offices", mode: "third-party", cameo: "045", recipient: "between with in", light: true, of: "actor" },
  // "The Ghanaian premier attended the summit in Lome."
  { verbs: "attend join convene", object: "@talks", mode: "multilateral", cameo: "040", recipient: "with" },
  // "The ministers sat down with the generals." "She had lunch with the premier."
  { verbs: "sit+down get+together come+together", via: { with: "*" }, cameo: "040", recipient: "with", reciprocal: "with" },
  // "The Ghanaian president had lunch with the Togolese premier."
  { verbs: "have share", object: "lunch dinner breakfast meal tea audience", via: { with: "*" }, cameo: "040", recipient: "with", reciprocal: "with" },
  // "Ghana's president has shaken hands with the Togolese premier."
  { verbs: "shake", object: "hand", cameo: "040", recipient: "with", reciprocal: "with" },
  // "The Ghanaian general briefed the Togolese premier."
  { verbs: "brief consult sound+out", object: "@person @official @actor", cameo: "040", recipient: "obj" },
  // "Ghana sent a delegation to Togo."
  { verbs: "send dispatch lead head", object: "delegation envoy emissary negotiator mediator special_envoy", cameo: "042", mode: "visit", recipient: "to", place: "to" },
  // "The Ghanaian premier returned from a visit to Togo."
  { verbs: "return come+back", subject: "@official", via: { from: "@visit" }, mode: "visit", cameo: "042", recipient: "to" },
  // "The Ghanaian premier began a visit to Togo."
  { verbs: "begin start open end wrap+up cut+short continue", object: "@visit", mode: "visit", cameo: "042", recipient: "to", place: "to in" },
  // "The Ghanaian ministers gathered in Lome."
  { verbs: "gather assemble meet convene", subject: "minister leader president delegate official ambassador foreign_minister envoy", cameo: "040", recipient: "with", unless: "object", via: { in: "@place", at: "@place" } },
  // "Ghana held talks with Togo."
  { verbs: "hold have open resume begin start chair host convene", object: "@talks", cameo: "040", recipient: "with between", reciprocal: "with between" },
  // "The Ghanaian premier wrote to the Togolese president."
  { verbs: "write", via: { to: "@official @person" }, mode: "phone", cameo: "041", recipient: "to" },
  // "The Ghanaian premier sent a letter to the Togolese president."
  { verbs: "send deliver hand", object: "letter message note", mode: "phone", cameo: "041", recipient: "to iobj" },
  // "The Ghanaian envoy shuttled between Togo and Benin."
  { verbs: "shuttle", mode: "third-party", cameo: "045", recipient: "between" },
  // "The Ghanaian premier saw the Togolese president."
  { verbs: "see", subject: "@official", object: "@official", cameo: "040", recipient: "obj" },
  // "The Ghanaian premier accompanied the Togolese president."
  { verbs: "accompany escort", object: "@official", cameo: "040", recipient: "obj" },
  // "The Ghanaian president gave a reception for the Togolese premier."
  { nouns: "audience reception state_banquet working_lunch working_dinner", cameo: "040", recipient: "with for", reciprocal: "with", light: true, of: "actor", via: { with: "@actor", for: "@actor" } },
  // "The two premiers sat down in Kinshasa."
  { verbs: "sit+down get+together come+together meet+up", subject: "@official", via: { in: "@place", at: "@place" }, cameo: "040", recipient: "with", reciprocal: "with" },
  // "The premier rang the king." "The general got through to the president."
  { verbs: "ring", object: "@person @official", mode: "phone", cameo: "041", recipient: "obj", reciprocal: "obj" },
  // "The rebels returned to the negotiating table."
  { verbs: "return come+back go+back come", via: { to: "negotiating_table bargaining_table conference_table table @talks" }, subject: "@actor @official @state @armed", cameo: "046", recipient: "with", reciprocal: "with" },
  // "The foreign secretary stopped over in Tbilisi."
  { verbs: "stop stop+over stop+off fly+in drop+in call+in", via: { in: "@place", at: "@place" }, mode: "visit", cameo: "042", recipient: "in at", place: "in at", subject: "@official" },
  // "The summit brought together the leaders of Ghana and Togo."
  { verbs: "bring+together", object: "@official @actor", cameo: "040", actor: "none", recipient: "obj" },
  // "The king granted the Fijian premier an audience."
  { verbs: "grant give", object: "audience", cameo: "043", recipient: "to iobj" },
] as const;
