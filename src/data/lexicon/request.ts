// REQUEST: requests, demands and orders. Facts of English; the examples are ours.
export const REQUEST = [
  // "Students called for democratic reform." "Lawyers demanded free elections."
  { verbs: "call appeal press push lobby campaign", via: { for: "reform democracy constitution election referendum resignation change_of_government regime_change" }, mode: "change", cameo: "024", recipient: "on upon to that", about: "for", matrix: "request" },
  { verbs: "demand", object: "reform democracy constitution election referendum resignation", mode: "change", cameo: "104", recipient: "from of on that", matrix: "request", about: "by from of" },
  // "The bishops urged the government to negotiate."
  { verbs: "urge ask beseech implore beg exhort entreat petition press pressure lobby", cameo: "020", recipient: "obj iobj on that", matrix: "request" },
  { verbs: "urge ask press", object: "@actor @person", cameo: "020", recipient: "obj iobj", matrix: "request" },
  { verbs: "call appeal", via: { for: "*", on: "*", upon: "*", to: "*" }, cameo: "020", recipient: "on upon to that", about: "for", matrix: "request" },
  { verbs: "demand", cameo: "100", recipient: "from of on that obj", matrix: "request", about: "by from" },
  { verbs: "insist", via: { on: "*" }, cameo: "100", recipient: "from of", matrix: "request" },
  { verbs: "request seek solicit", object: "@aid @asylum @talks @agreement permission extradition intervention mediation", cameo: "020", recipient: "from of with" },
  { verbs: "order instruct direct command", object: "@actor @person @people", cameo: "100", recipient: "obj", matrix: "order" },
  { verbs: "tell", object: "@actor @person @people", clause: "xcomp", cameo: "100", recipient: "obj", matrix: "order" },
  { verbs: "hand+in hand submit present deliver", object: "petition", cameo: "020", recipient: "to" },
  // "The envoy said that the rebels must leave."
  { verbs: "say state declare stress insist argue maintain add emphasize emphasise tell warn reiterate", modal: "must should", cameo: "100", recipient: "that", matrix: "request" },
  { nouns: "appeal call plea demand request petition ultimatum", cameo: "020", recipient: "to on from for", light: true, of: "actor", matrix: "request" },
  { verbs: "invite", cameo: "026", recipient: "obj", matrix: "offer" },
  { verbs: "issue make launch renew reiterate repeat", object: "appeal demand plea request", cameo: "020", recipient: "to for" },
  { verbs: "campaign push lobby press", via: { for: "*" }, cameo: "020", recipient: "for", matrix: "request" },
  // "The envoy pleaded with the warlords." "Miners want the minister to resign."
  { verbs: "plead", via: { with: "*", for: "*" }, cameo: "020", recipient: "with to", matrix: "request" },
  { verbs: "want", clause: "xcomp", object: "@actor @official @person", cameo: "020", recipient: "obj", matrix: "request", subject: "@speaker" },
  { verbs: "recommend advise counsel", cameo: "020", recipient: "that to obj", matrix: "request", subject: "@official @state @actor" },
  { verbs: "seek", object: "@aid @asylum bailout support release extradition end resignation ouster removal solution ceasefire withdrawal approval @agreement", cameo: "020", recipient: "from of for" , matrix: "request" },
  { verbs: "ask request", via: { for: "*" }, cameo: "020", recipient: "obj from", matrix: "request" },
  { verbs: "challenge dare", object: "@official @actor", clause: "xcomp", cameo: "100", recipient: "obj", matrix: "request" },
  { verbs: "summon convoke subpoena", object: "@official @people @person", notObject: "ambassador envoy charge consul diplomat attache", cameo: "100", recipient: "obj" },
  { verbs: "set give", object: "deadline", cameo: "100", recipient: "for iobj to" },
  { nouns: "order instruction directive", cameo: "100", recipient: "to from", light: true, of: "object", matrix: "order" },
  { verbs: "renew repeat reiterate issue make", object: "call appeal demand", cameo: "020", recipient: "to on for" },
  { verbs: "remind", object: "@actor @official", cameo: "020", recipient: "obj" },
] as const;
