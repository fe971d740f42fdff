// REJECT: refusals, vetoes, denials of entry, cancelled meetings. Facts of English; the examples are ours.
export const REJECT = [
  // "The rebels rejected the government's offer."
  { verbs: "reject rebuff spurn dismiss snub rule+out turn+down throw+out brush+off shrug+off", cameo: "120", recipient: "obj from by", about: "of by from" },
  { verbs: "refuse decline", cameo: "120", recipient: "iobj obj to from", matrix: "refuse", about: "of by from" },
  { verbs: "veto", cameo: "129", recipient: "obj", about: "of by" },
  { verbs: "block thwart stall", object: "@offer @agreement @rule", cameo: "129", recipient: "obj", about: "of by" },
  { nouns: "refusal rejection veto", cameo: "120", recipient: "of to", light: true, of: "recipient", matrix: "refuse" },
  { verbs: "deny refuse bar", object: "entry access visa request permission asylum", cameo: "120", recipient: "iobj to obj" },
  { verbs: "bar prevent block", via: { from: "entry" }, cameo: "120", recipient: "obj" },
  { verbs: "defy flout ignore disregard violate breach", object: "@demand @agreement @rule order ban warning resolution sanction norm ruling verdict deadline convention curfew", cameo: "128", recipient: "obj of" },
  { verbs: "cancel call+off postpone boycott scrap shelve break+off walk+out", object: "@talks @visit", cameo: "125", mode: "meet", recipient: "with to", about: "with to" },
  { verbs: "oppose resist", cameo: "120", recipient: "obj", about: "of by", subject: "@speaker" },
  { nouns: "opposition resistance", via: { to: "@offer @rule @agreement" }, cameo: "120", recipient: "to", light: true, of: "actor" },
  { verbs: "deny", cameo: "120", recipient: "obj of", about: "of by", subject: "@speaker", matrix: "refuse" },
  // "Parliament voted down the budget." "Border guards turned the convoy away." "The party vowed not to attend."
  { verbs: "vote", via: { against: "*" }, cameo: "120", recipient: "obj against", about: "of by from" },
  { verbs: "vote+down defeat", object: "@offer @rule motion budget", cameo: "120", recipient: "obj", about: "of by from in against" },
  { verbs: "bar ban prevent block stop prohibit", complement: "enter", cameo: "120", recipient: "obj", about: "of from", subject: "@official @state @police" },
  { verbs: "turn+away turn+back", object: "@people @actor refugee convoy migrant ship vehicle", cameo: "120", recipient: "obj", about: "of from" },
  { verbs: "pull+out withdraw walk+out storm+out back+out drop+out", via: { of: "@talks @agreement session hearing assembly", from: "@talks @agreement session hearing assembly coalition alliance union bloc" }, cameo: "125", mode: "meet", recipient: "with", about: "with" },
  { verbs: "deny refuse", object: "@aid @demand asylum recognition extradition @people", cameo: "120", recipient: "iobj to obj of" },
  { verbs: "rule+out", object: "@talks negotiation meeting dialogue", cameo: "125", mode: "meet", recipient: "with", about: "with" },
  { verbs: "quit leave abandon", object: "@talks @agreement treaty coalition alliance union bloc", cameo: "125", recipient: "with", about: "with" },
  { verbs: "renege go+back", via: { on: "*" }, cameo: "120", recipient: "to with" },
  { verbs: "stall stalemate collapse break+down fail", subject: "@talks", cameo: "125", mode: "meet", actor: "between", recipient: "with", reciprocal: "between with" },
  { nouns: "cancellation boycott collapse breakdown", object: "@talks @visit", cameo: "125", mode: "meet", recipient: "with", of: "object" },
  { verbs: "overrule strike+down overturn annul invalidate void quash throw+out set+aside", object: "@rule @offer decision election result ruling ban order decree acquittal verdict law appeal", cameo: "129", recipient: "of", about: "of by" },
  { verbs: "contradict rebut refute", object: "@demand claim accusation allegation report", cameo: "120", recipient: "of by", about: "of by" },
  { verbs: "disobey disregard circumvent evade", object: "@demand order @rule", cameo: "128", recipient: "of", about: "of by" },
  // "The junta rejected foreign mediation."
  { verbs: "reject rebuff spurn dismiss rule+out turn+down decline refuse", object: "mediation mediator arbitration mediation_offer", mode: "meet", cameo: "126", recipient: "of by from", about: "of by from" },
  // "The rebels rejected the peace plan of the union."
  { verbs: "reject rebuff spurn dismiss turn+down", object: "peace_plan peace_proposal peace_offer peace_deal peace_accord peace_agreement settlement ceasefire_proposal truce_offer", mode: "meet", cameo: "127", recipient: "of by from", about: "of by from" },
  // "Moscow brushed aside the complaint."
  { verbs: "brush+aside sweep+aside wave+away wave+aside bat+away knock+back laugh+off", cameo: "120", recipient: "obj", about: "of by from" },
  // "Ankara blocked Oslo's bid."
  { verbs: "block bar oppose obstruct veto", object: "entry bid membership accession admission application candidacy nomination deployment extradition sale appointment transfer merger release", cameo: "120", recipient: "obj", about: "of by" },
  // "The militia said no to the plan."
  { verbs: "say", object: "no", via: { to: "*" }, cameo: "120", recipient: "to", about: "of by from" },
  // "The envoy poured cold water on the idea."
  { verbs: "pour throw", object: "cold_water", cameo: "120", recipient: "on", about: "of by from" },
] as const;
