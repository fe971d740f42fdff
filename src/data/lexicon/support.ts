// SUPPORT: praise, verbal defence, recognition, opening ties, signing agreements. Facts of English; the examples are ours.
export const SUPPORT = [
  // "Dublin praised the Kenyan mediators."
  { verbs: "praise laud hail applaud commend salute extol congratulate thank compliment acclaim celebrate", cameo: "051", recipient: "obj for", about: "of by" },
  { verbs: "welcome", cameo: "051", recipient: "obj", about: "of by" },
  { verbs: "endorse back support champion favour favor second uphold", cameo: "051", recipient: "obj", about: "of by" },
  { nouns: "praise tribute congratulation applause endorsement solidarity backing condolence sympathy", cameo: "051", recipient: "to for with on", light: true, of: "actor" },
  { verbs: "pay express voice offer convey extend", object: "tribute support solidarity condolence sympathy backing thanks gratitude congratulation confidence", cameo: "051", recipient: "to for with" },
  // "The minister defended the general's decision."
  { verbs: "defend vindicate justify stand+by", cameo: "052", recipient: "obj by", about: "of by", subject: "@actor" },
  { verbs: "rally drum+up mobilize mobilise", object: "support", cameo: "053", recipient: "for behind" },
  { verbs: "rally", via: { behind: "*", around: "*" }, cameo: "053", recipient: "behind around" },
  // "Ghana recognised the new government in Banjul."
  { verbs: "recognize recognise", object: "@actor independence government state sovereignty", cameo: "054", recipient: "obj of" },
  { verbs: "establish restore normalize normalise upgrade resume open improve strengthen deepen renew", object: "@relations embassy consulate", cameo: "050", recipient: "with between to", reciprocal: "with between" },
  { nouns: "recognition", cameo: "054", recipient: "of", of: "recipient", light: true },
  { verbs: "apologize apologise", cameo: "055", recipient: "to for" },
  { verbs: "issue offer make", object: "apology", cameo: "055", recipient: "to" },
  { verbs: "forgive", cameo: "056", recipient: "obj" },
  // "The two foreign ministers signed a trade accord."
  { verbs: "sign ratify initial ink approve endorse", object: "@agreement", cameo: "057", recipient: "with between", reciprocal: "with between" },
  { nouns: "signing ratification", cameo: "057", recipient: "with between by", reciprocal: "with between", of: "object", object: "@agreement" },
  { verbs: "join enter accede", object: "alliance union bloc pact @intl", via: { to: "alliance union bloc pact @intl" }, cameo: "050", recipient: "obj to" },
  { verbs: "ally side align", via: { with: "*" }, cameo: "050", recipient: "with" },
  { verbs: "vote", via: { for: "@offer @agreement" }, cameo: "051", recipient: "for" },
] as const;
