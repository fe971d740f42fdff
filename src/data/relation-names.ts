// Universal Dependencies relations in plain words, as the sentence of `explain` names them. Our own wording.
export const RELATION_NAMES = {
  acl: "clause on the noun",
  "acl:relcl": "relative clause",
  advcl: "adverbial clause",
  amod: "modifier",
  appos: "apposition",
  ccomp: "clause it reports",
  compound: "modifier",
  conj: "coordinate",
  csubj: "subject clause",
  flat: "part of the name",
  iobj: "indirect object",
  nmod: "phrase",
  "nmod:desc": "title",
  "nmod:poss": "possessor",
  nsubj: "subject",
  "nsubj:outer": "subject",
  "nsubj:pass": "passive subject",
  obj: "object",
  obl: "phrase",
  "obl:agent": "agent",
  parataxis: "clause beside it",
  xcomp: "open clause",
} as const;

// What the conditions of a lexicon line ask, in plain words.
export const CONDITION_NAMES = {
  object: "with the object",
  notObject: "without the object",
  subject: "with the subject",
  actorIs: "with as actor",
  modifier: "after",
  case: "behind",
  clause: "with the clause",
  complement: "with the complement",
  modal: "about a clause with",
  unless: "without",
} as const;
