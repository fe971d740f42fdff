// AGREE: agreeing, offering or promising to cooperate. Facts of English; the examples are ours.
export const AGREE = [
  // "Ghana agreed to open a joint office with Togo."
  { verbs: "agree consent acquiesce assent", cameo: "030", recipient: "with to on iobj", reciprocal: "with", matrix: "promise" },
  // "The ministers reached a deal on fishing rights."
  { verbs: "reach strike clinch seal conclude hammer+out thrash+out broker secure forge", object: "@agreement compromise consensus bargain", cameo: "030", recipient: "with between", reciprocal: "with" },
  // "Paris pledged more trainers to Niger."
  { verbs: "pledge promise vow undertake commit swear", notObject: "@crime @violence suicide foul error mistake sin", cameo: "030", recipient: "iobj to for with", matrix: "promise" },
  // "Oslo made a pledge to send nurses to Haiti."
  { nouns: "pledge promise vow commitment assurance guarantee", cameo: "030", recipient: "to for", matrix: "promise", light: true },
  // "Oslo offered to mediate." "Seoul offered Hanoi a loan."
  { verbs: "offer volunteer", cameo: "030", recipient: "iobj to for obj", matrix: "offer" },
  // "Ghana made an offer to mediate in Togo."
  { nouns: "offer overture", cameo: "030", recipient: "to for", matrix: "offer", light: true },
  // "Cairo proposed talks with Addis Ababa."
  { verbs: "propose suggest", object: "@talks @agreement @ceasefire cooperation", cameo: "036", recipient: "to with iobj", matrix: "offer" },
  // "Peru proposed to open a joint office with Chile."
  { verbs: "propose suggest", clause: "xcomp", cameo: "036", recipient: "to with iobj", matrix: "offer" },
  // "Chad accepted an invitation to the talks."
  { verbs: "accept", object: "invitation talks", cameo: "036", recipient: "of from" },
  // "Rome is ready to send doctors."
  { adjectives: "ready willing prepared", cameo: "030", recipient: "with to", matrix: "promise" },
  // "Lisbon guaranteed Angola access to the port."
  { verbs: "guarantee assure", cameo: "030", recipient: "iobj obj to", matrix: "promise" },
  // "Norway's parliament approved the deployment of peacekeepers to Mali."
  { verbs: "approve authorize authorise green-light", object: "@aid @money deployment sale loan peacekeeper mission mandate extension", cameo: "030", recipient: "for to" },
  // "Lagos expressed its readiness to host the talks." "Both sides settled their dispute."
  { verbs: "express declare signal show voice reiterate reaffirm affirm confirm", object: "readiness willingness intention commitment openness interest desire determination resolve", cameo: "030", recipient: "to with for in" },
  // "Nairobi gave assurances to the Somali government."
  { verbs: "give provide offer", object: "assurance guarantee pledge undertaking promise", cameo: "030", recipient: "to iobj" },
  // "The rebels accepted the peace plan of the Kenyan mediator."
  { verbs: "accept approve adopt embrace", object: "@offer @agreement", cameo: "037", recipient: "of from by with", about: "of from by for" },
  // "Chad and Niger settled their dispute over the lake."
  { verbs: "settle resolve end overcome", object: "dispute difference conflict row quarrel disagreement feud standoff stalemate", cameo: "037", recipient: "with between over", reciprocal: "with between" },
  // "Peru's premier has reconciled with the Chilean president."
  { verbs: "reconcile make+up compromise", cameo: "037", recipient: "with", reciprocal: "with", actorIs: "agent" },
  // "The Chadian rebels came to terms with the government."
  { verbs: "come", via: { to: "term terms agreement understanding" }, cameo: "030", recipient: "with", reciprocal: "with" },
  // "Latvia has signed up to the project."
  { verbs: "sign+up", cameo: "030", recipient: "to" },
  // "Hanoi is receptive to talks with Manila."
  { adjectives: "open receptive", via: { to: "@talks @offer mediation cooperation" }, cameo: "036", recipient: "with from" },
  // "The agreement between Ghana and Togo covers fishing."
  { nouns: "agreement accord deal compromise consensus", cameo: "030", recipient: "with between", reciprocal: "with between among", light: true, of: "object", via: { with: "@actor", between: "@actor" } },
  // "Tunis plans aid for Libya."
  { verbs: "plan intend", object: "@visit @talks @aid", cameo: "030", recipient: "to with for" },
  // "Canberra expressed hope for an early vote in Fiji."
  { verbs: "express voice", object: "hope", cameo: "030", recipient: "for with" },
  // "The rebels accepted a Swiss mediator."
  { verbs: "accept", object: "mediation mediator arbitration arbitrator", cameo: "038", recipient: "of from by", about: "of from by" },
  // "Canberra gave its word that the refugees would stay."
  { verbs: "give", object: "word", cameo: "030", recipient: "to iobj", matrix: "promise" },
  // "Cyprus gave the go-ahead for a crossing."
  { verbs: "give grant", object: "go_ahead nod blessing green_light approval consent assent thumbs", cameo: "030", recipient: "to for iobj" },
  // "Madrid floated the idea of a summit with Rabat."
  { verbs: "float moot broach", object: "idea proposal plan possibility scheme suggestion", cameo: "036", recipient: "to with", matrix: "offer" },
  // "The two sides found common ground on grazing rights."
  { verbs: "find reach", object: "ground middle_ground formula solution settlement", cameo: "030", recipient: "with", reciprocal: "with" },
] as const;
