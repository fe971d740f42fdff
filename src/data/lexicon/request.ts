// REQUEST: requests, demands and orders. Facts of English; the examples are ours.
export const REQUEST = [
  // "The bishops urged the government to negotiate."
  { verbs: "urge ask beseech implore beg exhort entreat petition press pressure lobby", cameo: "020", recipient: "obj on for", matrix: "request" },
  { verbs: "urge ask press", object: "@actor @person", cameo: "020", recipient: "obj", matrix: "request" },
  { verbs: "call appeal", via: { for: "*", on: "*", upon: "*", to: "*" }, cameo: "020", recipient: "on upon to", about: "for", matrix: "request" },
  { verbs: "demand insist", cameo: "100", recipient: "from of on that", matrix: "request", about: "obj" },
  { verbs: "request seek solicit", object: "@aid @asylum @talks @agreement permission extradition intervention mediation", cameo: "020", recipient: "from of", about: "obj" },
  { verbs: "order instruct direct command tell", object: "@actor @person @people", cameo: "100", recipient: "obj", matrix: "order" },
  { nouns: "appeal call plea demand request petition ultimatum", cameo: "020", recipient: "to on from for", light: true, of: "actor", matrix: "request" },
  { verbs: "invite", cameo: "026", recipient: "obj", matrix: "offer" },
  { verbs: "issue make launch renew reiterate repeat", object: "appeal demand plea request", cameo: "020", recipient: "to for" },
  { verbs: "campaign push lobby press", via: { for: "*" }, cameo: "020", recipient: "for", matrix: "request" },
] as const;
