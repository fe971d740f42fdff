// REJECT: refusals, vetoes, denials of entry, cancelled meetings. Facts of English; the examples are ours.
export const REJECT = [
  // "The rebels rejected the government's offer."
  { verbs: "reject rebuff spurn dismiss snub rule+out turn+down throw+out brush+off shrug+off", cameo: "120", recipient: "obj from by", about: "of by from" },
  { verbs: "refuse decline", cameo: "120", recipient: "iobj obj to from", matrix: "refuse", about: "of by from" },
  { verbs: "veto block thwart stall", object: "@offer @agreement @rule", cameo: "129", recipient: "obj", about: "of by" },
  { nouns: "refusal rejection veto", cameo: "120", recipient: "of to", light: true, of: "recipient", matrix: "refuse" },
  { verbs: "deny refuse bar", object: "entry access visa request permission asylum", cameo: "120", recipient: "iobj to obj" },
  { verbs: "bar prevent block", via: { from: "entry" }, cameo: "120", recipient: "obj" },
  { verbs: "defy flout ignore disregard violate breach", object: "@demand @agreement @rule order ban warning resolution sanction norm", cameo: "128", recipient: "obj of" },
  { verbs: "cancel call+off postpone boycott scrap shelve break+off walk+out", object: "@talks @visit", cameo: "125", mode: "meet", recipient: "with to", about: "with to" },
  { verbs: "oppose resist", cameo: "120", recipient: "obj", about: "of by", subject: "@speaker" },
  { nouns: "opposition resistance", via: { to: "@offer @rule @agreement" }, cameo: "120", recipient: "to", light: true, of: "actor" },
  { verbs: "deny", cameo: "120", recipient: "obj of", about: "of by", subject: "@speaker", matrix: "refuse" },
] as const;
