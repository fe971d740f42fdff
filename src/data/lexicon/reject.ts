// REJECT: refusals, vetoes, denials of entry, cancelled meetings. Facts of English; the examples are ours.
export const REJECT = [
  // "The rebels rejected the government's offer."
  { verbs: "reject rebuff spurn dismiss snub rule+out turn+down throw+out brush+off shrug+off", cameo: "120", recipient: "obj from by", about: "of by from" },
  // "Ghana refused to meet the Togolese premier."
  { verbs: "refuse decline", cameo: "120", recipient: "iobj obj to from", matrix: "refuse", about: "of by from" },
  // "Ghana vetoed the resolution on Togo."
  { verbs: "veto", cameo: "129", recipient: "obj", about: "of by" },
  // "Ghana blocked the Togolese proposal."
  { verbs: "block thwart stall", object: "@offer @agreement @rule", cameo: "129", recipient: "obj", about: "of by" },
  // "Ghana's rejection of the Togolese offer was swift."
  { nouns: "refusal rejection veto", cameo: "120", recipient: "of to", light: true, of: "recipient", matrix: "refuse" },
  // "Ghana denied entry to the Togolese envoy."
  { verbs: "deny refuse bar", object: "entry access visa request permission asylum", cameo: "120", recipient: "iobj to obj" },
  // "Ghana barred the Togolese envoy from entry."
  { verbs: "bar prevent block", object: "@people @person @actor", subject: "@official @state @police", via: { from: "entry" }, cameo: "120", recipient: "obj" },
  // "Ghana defied the resolution of the United Nations."
  { verbs: "defy flout ignore disregard violate breach", object: "@demand @agreement @rule order ban warning resolution sanction norm ruling verdict deadline convention curfew", cameo: "128", recipient: "obj of" },
  // "Ghana cancelled its talks with Togo."
  { verbs: "cancel call+off postpone boycott scrap shelve break+off walk+out", object: "@talks @visit", cameo: "125", mode: "meet", recipient: "with to", about: "with to" },
  // "Ghana opposes the Togolese plan."
  { verbs: "oppose resist", cameo: "120", recipient: "obj", about: "of by", subject: "@speaker" },
  // "Ghana's opposition to the Togolese proposal grew."
  { nouns: "opposition resistance", via: { to: "@offer @rule @agreement" }, cameo: "120", recipient: "to", light: true, of: "actor" },
  // "Ghana denied the Togolese report."
  { verbs: "deny", cameo: "120", recipient: "obj of", about: "of by", subject: "@speaker", matrix: "refuse" },
  // "Ghana voted against the resolution on Togo." "Border guards turned the convoy away." "The party vowed not to attend."
  { verbs: "vote", via: { against: "*" }, cameo: "120", recipient: "obj against", about: "of by from" },
  // "Ghana's parliament voted down the budget."
  { verbs: "vote+down defeat", object: "@offer @rule motion budget", cameo: "120", recipient: "obj", about: "of by from in against" },
  // "The Togolese editor vowed to ignore the summons."
  { verbs: "vow pledge swear promise", complement: "ignore defy disobey disregard flout resist", cameo: "128", recipient: "obj", about: "of by" },
  // "Ghana stopped the Togolese envoy entering the country."
  { verbs: "bar ban prevent block stop prohibit", complement: "enter", cameo: "120", recipient: "obj", about: "of from", subject: "@official @state @police" },
  // "Ghana turned away Togolese refugees."
  { verbs: "turn+away turn+back", object: "@people @official @person @actor refugee convoy migrant ship vehicle", cameo: "120", recipient: "obj", about: "of from" },
  // "Ghana walked out of the talks with Togo."
  { verbs: "pull+out withdraw walk+out storm+out back+out drop+out", via: { of: "@talks @agreement session hearing assembly", from: "@talks @agreement session hearing assembly coalition alliance union bloc" }, cameo: "125", mode: "meet", recipient: "with", about: "with" },
  // "Ghana denied the Togolese rebels recognition."
  { verbs: "deny refuse", object: "@aid @demand asylum recognition extradition @people", cameo: "120", recipient: "iobj to obj of" },
  // "Ghana ruled out talks with Togo."
  { verbs: "rule+out", object: "@talks negotiation meeting dialogue", cameo: "125", mode: "meet", recipient: "with", about: "with" },
  // "Ghana left the pact with Togo."
  { verbs: "quit leave abandon", object: "@talks @agreement treaty coalition alliance union bloc", cameo: "125", recipient: "with", about: "with" },
  // "Ghana reneged on its promise to Togo."
  { verbs: "renege go+back", via: { on: "*" }, cameo: "120", recipient: "to with" },
  // "The talks between Ghana and Togo collapsed."
  { verbs: "collapse break+down fail", subject: "@talks", cameo: "125", mode: "meet", actor: "between", recipient: "with", reciprocal: "between with" },
  // "Ghana's cancellation of the visit surprised Togo."
  { nouns: "cancellation boycott collapse breakdown", object: "@talks @visit", cameo: "125", mode: "meet", recipient: "with", of: "object" },
  // "Ghana's court overturned the decree."
  { verbs: "overrule strike+down overturn annul invalidate void quash throw+out set+aside", object: "@rule @offer decision election result ruling ban order decree acquittal verdict law appeal", cameo: "129", recipient: "of", about: "of by" },
  // "A Togolese court blocked the decree." "A judge in Lome froze the ban."
  { verbs: "block halt freeze suspend stay stop", subject: "@court", object: "@rule @offer law decree order ban plan deployment extradition decision election vote result policy deportation release project sale", cameo: "129", recipient: "of", about: "of by" },
  // "A Togolese court declared the decree illegal."
  { verbs: "rule declare find hold deem pronounce", subject: "@court", complement: "illegal unlawful unconstitutional invalid void null", cameo: "129", recipient: "obj of", about: "of by" },
  // "A Togolese court ruled against the government."
  { verbs: "rule decide find", subject: "@court", via: { against: "*" }, cameo: "129", recipient: "against", about: "of by" },
  // "Nine deputies quit Togo's ruling party." "Two ministers of Togo defected from the party."
  { verbs: "quit leave abandon desert", object: "party faction caucus bloc ruling_party", subject: "@official @actor @people", cameo: "120", recipient: "obj", about: "of" },
  // "Nine Togolese deputies have defected to the opposition."
  { verbs: "defect split break+away resign", subject: "@official @actor @people", via: { from: "party faction caucus ruling_party opposition", to: "opposition party" }, cameo: "120", recipient: "from" },
  // "Ghana rebutted the Togolese claim."
  { verbs: "contradict rebut refute", object: "@official @person @demand claim accusation allegation report", cameo: "120", recipient: "of by", about: "of by" },
  // "Ghana evaded the Togolese demand."
  { verbs: "disobey disregard circumvent evade", object: "@demand order @rule", cameo: "128", recipient: "of", about: "of by" },
  // "The junta rejected foreign mediation."
  { verbs: "reject rebuff spurn dismiss rule+out turn+down decline refuse", object: "mediation mediator arbitration mediation_offer", mode: "meet", cameo: "126", recipient: "of by from", about: "of by from" },
  // "The rebels rejected the peace plan of the union."
  { verbs: "reject rebuff spurn dismiss turn+down", object: "peace_plan peace_proposal peace_offer peace_deal peace_accord peace_agreement settlement ceasefire_proposal truce_offer", mode: "meet", cameo: "127", recipient: "of by from", about: "of by from" },
  // "Moscow brushed aside the complaint."
  { verbs: "brush+aside sweep+aside wave+away wave+aside bat+away knock+back laugh+off", cameo: "120", recipient: "obj", about: "of by from" },
  // "Ankara blocked Oslo's accession."
  { verbs: "block bar oppose obstruct veto", object: "entry bid membership accession admission application candidacy nomination deployment extradition sale appointment transfer merger release", cameo: "120", recipient: "obj", about: "of by" },
  // "The militia said no to the plan."
  { verbs: "say", object: "no", via: { to: "*" }, cameo: "120", recipient: "to", about: "of by from" },
  // "The envoy poured cold water on the idea."
  { verbs: "pour throw", object: "cold_water", cameo: "120", recipient: "on", about: "of by from" },
] as const;
