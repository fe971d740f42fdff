// ACCUSE: criticism, accusation, indictment, lawsuits, investigations. Facts of English; the examples are ours.
export const ACCUSE = [
  // "Lima accused the cartel of bribing judges."
  { verbs: "accuse blame", mode: "allege", cameo: "112", recipient: "obj on", matrix: "accuse" },
  { verbs: "allege", mode: "allege", cameo: "112", recipient: "that by", matrix: "accuse" },
  { nouns: "accusation allegation", mode: "allege", cameo: "112", recipient: "against", light: true, of: "actor", matrix: "accuse" },
  // "Opposition deputies criticised the new decree."
  { verbs: "criticize criticise condemn denounce deplore decry slam blast lambast lambaste rebuke censure castigate chide chastise berate assail deride ridicule mock scold reprimand disparage lament bemoan fault flay excoriate vilify question", subject: "@speaker", cameo: "111", mode: "disapprove", recipient: "obj", about: "of by for over" },
  { verbs: "describe brand call label", via: { as: "@insult" }, cameo: "111", mode: "disapprove", recipient: "obj", about: "of by" },
  { nouns: "criticism condemnation denunciation rebuke censure objection disapproval outrage", cameo: "111", mode: "disapprove", recipient: "of against to at", light: true, of: "recipient" },
  { verbs: "protest complain object", cameo: "114", mode: "disapprove", recipient: "to about against over", subject: "@speaker" },
  { verbs: "lodge file submit deliver hand", object: "protest complaint objection note", cameo: "114", mode: "disapprove", recipient: "with against to" },
  { verbs: "summon", object: "ambassador envoy charge consul diplomat", cameo: "114", mode: "disapprove", recipient: "obj" },
  // "Prosecutors charged the mayor with fraud."
  { verbs: "charge indict arraign impeach prosecute", mode: "allege", cameo: "1121", recipient: "obj", object: "@actor @person @people suspect" },
  { verbs: "sue", mode: "allege", cameo: "115", recipient: "obj for" },
  { verbs: "file bring lodge launch begin", object: "lawsuit suit charge case action legal_action proceedings legal_challenge challenge", mode: "allege", cameo: "115", recipient: "against" },
  { nouns: "lawsuit indictment impeachment", mode: "allege", cameo: "115", recipient: "against of", of: "recipient", light: true },
  { nouns: "trial", mode: "allege", cameo: "112", recipient: "of", of: "recipient", light: true },
  { verbs: "try", object: "suspect defendant @person", mode: "allege", cameo: "112", recipient: "obj", unless: "xcomp" },
  // "A commission is investigating the shootings."
  { verbs: "investigate probe", mode: "investigate", cameo: "090", recipient: "obj", about: "of by" },
  { verbs: "examine scrutinize scrutinise look+into interrogate question", object: "@crime suspect @prisoners", mode: "investigate", cameo: "090", recipient: "obj", about: "of by", subject: "@investigator" },
  { nouns: "investigation inquiry enquiry probe inquest", mode: "investigate", cameo: "090", recipient: "into of against", light: true, of: "actor" },
  { verbs: "open launch begin start order announce", object: "investigation inquiry enquiry probe hearing inquest", mode: "investigate", cameo: "090", recipient: "into against of" },
  { verbs: "rally", via: { against: "*" }, mode: "disapprove", cameo: "113", recipient: "against", subject: "@official" },
] as const;
