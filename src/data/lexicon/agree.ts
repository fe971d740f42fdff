// AGREE: agreeing, offering or promising to cooperate. Facts of English; the examples are ours.
export const AGREE = [
  // "The two neighbours agreed to open a joint office."
  { verbs: "agree consent acquiesce assent", cameo: "030", recipient: "with to on iobj", reciprocal: "with", matrix: "promise" },
  // "The ministers reached a deal on fishing rights."
  { verbs: "reach strike clinch seal conclude hammer+out thrash+out broker secure forge", object: "@agreement compromise consensus", cameo: "030", recipient: "with between", reciprocal: "with" },
  // "Paris pledged more trainers to Niger."
  { verbs: "pledge promise vow undertake commit swear", cameo: "030", recipient: "iobj to for with", matrix: "promise" },
  { nouns: "pledge promise vow commitment assurance guarantee", cameo: "030", recipient: "to for", matrix: "promise", light: true },
  // "Oslo offered to mediate." "Seoul offered Hanoi a loan."
  { verbs: "offer volunteer", cameo: "030", recipient: "iobj to for obj", matrix: "offer" },
  { nouns: "offer overture", cameo: "030", recipient: "to for", matrix: "offer", light: true },
  { verbs: "propose suggest", object: "@talks @agreement @ceasefire cooperation", cameo: "036", recipient: "to with iobj", matrix: "offer" },
  // "Chad accepted an invitation to the talks."
  { verbs: "accept", object: "invitation mediation talks mediator", cameo: "036", recipient: "of from" },
  // "Rome is ready to send doctors."
  { adjectives: "ready willing prepared", cameo: "030", recipient: "with to", matrix: "promise" },
  { verbs: "guarantee assure", cameo: "030", recipient: "iobj obj to", matrix: "promise" },
  { verbs: "approve authorize authorise green-light", object: "@aid @money deployment sale loan peacekeeper mission mandate extension", cameo: "030", recipient: "for to" },
] as const;
