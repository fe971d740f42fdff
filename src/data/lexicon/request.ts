// REQUEST: requests, demands and orders. Facts of English; the examples are ours.
export const REQUEST = [
  // "Students in Togo called for democratic reform." "Lawyers demanded free elections."
  { verbs: "call appeal press push lobby campaign", via: { for: "reform democracy constitution election referendum resignation change_of_government regime_change" }, mode: "change", cameo: "024", recipient: "on upon to that", about: "for", matrix: "request" },
  // "Togo's unions demanded reform."
  { verbs: "demand", object: "reform democracy constitution election referendum resignation", mode: "change", cameo: "104", recipient: "from of on that", matrix: "request", about: "by from of" },
  // "The bishops implored Togo's government to negotiate."
  { verbs: "urge ask beseech implore beg exhort entreat petition press pressure lobby", cameo: "020", recipient: "obj iobj on that", matrix: "request" },
  // "Ghana asked the Togolese premier to help."
  { verbs: "urge ask press", object: "@actor @person", cameo: "020", recipient: "obj iobj", matrix: "request" },
  // "Ghana appealed for calm in Togo."
  { verbs: "call appeal", via: { for: "*", on: "*", upon: "*", to: "*" }, cameo: "020", recipient: "on upon to that", about: "for", matrix: "request" },
  // "Ghana demanded an answer from Togo."
  { verbs: "demand", cameo: "100", recipient: "from of on that obj", matrix: "request", about: "by from" },
  // "Ghana insisted on an answer from Togo."
  { verbs: "insist", via: { on: "*" }, cameo: "100", recipient: "from of", matrix: "request" },
  // "Ghana requested assistance from Togo."
  { verbs: "request seek solicit", object: "@aid @asylum @talks @agreement permission extradition intervention mediation", cameo: "020", recipient: "from of with" },
  // "Ghana ordered the Togolese diplomats to leave."
  { verbs: "order instruct direct command", object: "@actor @person @people @media @press", cameo: "100", recipient: "obj", matrix: "order" },
  // "Ghana told Togo to leave the island."
  { verbs: "tell", object: "@actor @person @people", clause: "xcomp", cameo: "100", recipient: "obj", matrix: "order" },
  // "The miners handed in a petition to the Ghanaian parliament."
  { verbs: "hand+in hand submit present deliver", object: "petition", cameo: "020", recipient: "to" },
  // "Togolese prosecutors are seeking nine years in prison for the banker."
  { verbs: "seek demand request recommend want", object: "year sentence prison_sentence prison_term jail_term death_penalty life_sentence death_sentence", subject: "@court prosecution", cameo: "100", recipient: "for against" },
  // "Togolese prosecutors are seeking up to nine years in prison for the banker."
  { verbs: "seek demand request recommend", subject: "@court prosecution", via: { in: "prison jail" }, cameo: "100", recipient: "for against" },
  // "The envoy said that the rebels must leave."
  { verbs: "say state declare stress insist argue maintain add emphasize emphasise tell warn reiterate fume write tweet believe shout demand", modal: "must should", cameo: "100", recipient: "that", matrix: "request" },
  // "Ghana's appeal to Togo was heard."
  { nouns: "appeal call plea demand request petition ultimatum", cameo: "020", recipient: "to on from for", light: true, of: "actor", matrix: "request" },
  // "Ghana invited the Togolese premier."
  { verbs: "invite", cameo: "026", recipient: "obj", matrix: "offer" },
  // "Ghana launched an appeal to Togo."
  { verbs: "issue make launch renew reiterate repeat", object: "appeal demand plea request", cameo: "020", recipient: "to for" },
  // "Ghana pushed for an answer."
  { verbs: "campaign push lobby press", via: { for: "*" }, cameo: "020", recipient: "for", matrix: "request" },
  // "The envoy pleaded with the warlords." "Miners want the minister to resign."
  { verbs: "plead", via: { with: "*", for: "*" }, cameo: "020", recipient: "with to", matrix: "request" },
  // "Ghana wants Togo to leave the island."
  { verbs: "want", clause: "xcomp", object: "@actor @official @person", cameo: "020", recipient: "obj", matrix: "request", subject: "@speaker" },
  // "Ghana's premier advised Togo to wait."
  { verbs: "recommend advise counsel", cameo: "020", recipient: "that to obj", matrix: "request", subject: "@official @state @actor" },
  // "Ghana sought the withdrawal of Togo from the island."
  { verbs: "seek", object: "@aid @asylum bailout support release extradition end resignation ouster removal solution ceasefire withdrawal approval @agreement", cameo: "020", recipient: "from of for" , matrix: "request" },
  // "Ghana asked for an answer from Togo."
  { verbs: "ask request", via: { for: "*" }, cameo: "020", recipient: "obj from", matrix: "request" },
  // "Ghana's premier challenged the Togolese president to resign."
  { verbs: "challenge dare", object: "@official @actor", clause: "xcomp", cameo: "100", recipient: "obj", matrix: "request" },
  // "Ghana's parliament summoned the general."
  { verbs: "summon convoke subpoena", object: "@official @people @person", notObject: "ambassador envoy charge consul diplomat attache", cameo: "100", recipient: "obj" },
  // "Ghana set a deadline for Togo."
  { verbs: "set give", object: "deadline", cameo: "100", recipient: "for iobj to" },
  // "The general's orders to the Ghanaian soldiers were clear."
  { nouns: "order instruction directive", cameo: "100", recipient: "to from", light: true, of: "object", matrix: "order" },
  // "Ghana repeated its call to Togo."
  { verbs: "renew repeat reiterate issue make", object: "call appeal demand", cameo: "020", recipient: "to on for" },
  // "Ghana reminded Togo of the pact."
  { verbs: "remind", object: "@actor @official", cameo: "020", recipient: "obj" },
] as const;
