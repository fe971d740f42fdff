// RETREAT: concessions with immediate material effect. Facts of English; the examples are ours.
export const RETREAT = [
  // "The brigade pulled out of the valley." "Chad withdrew its soldiers from the border."
  { verbs: "withdraw retreat pull+out pull+back redeploy disengage evacuate move+out", subject: "@forces @weapons @actor", notVia: { of: "@talks @agreement race contest coalition alliance union", from: "@talks @agreement race contest coalition alliance union bloc" }, mode: "withdraw", cameo: "0874", recipient: "from", unless: "object" },
  { verbs: "withdraw pull pull+out pull+back remove redeploy recall repatriate evacuate", object: "@forces @weapons", mode: "withdraw", cameo: "0874", recipient: "from", moves: true, sure: true },
  { verbs: "withdraw pull+out pull", via: { from: "@territory @place" }, subject: "@forces @actor", notObject: "@diplomats @aid @money @demand @offer objection complaint statement remark", mode: "withdraw", cameo: "0874", recipient: "from" },
  { verbs: "return", subject: "@forces", via: { to: "base barracks garrison" }, mode: "withdraw", cameo: "0874", recipient: "from", sure: true },
  { nouns: "withdrawal pullback pullout pull-out pull-back redeployment drawdown", mode: "withdraw", cameo: "0874", recipient: "from", of: "actor", light: true, notObject: "money cash fund candidacy bid offer statement remark" },
  { nouns: "retreat", via: { from: "*", to: "*" }, mode: "withdraw", cameo: "0874", recipient: "from", of: "actor", light: true },
  { nouns: "reduction removal", object: "@forces @weapons", mode: "withdraw", cameo: "0874", recipient: "from in", of: "object" },
  { verbs: "reduce cut scale+back draw+down", object: "@forces @weapons presence garrison", mode: "withdraw", cameo: "087", recipient: "in from" },
  { verbs: "surrender capitulate", subject: "@forces @actor", cameo: "0874", recipient: "to" },
  { verbs: "surrender cede relinquish hand+over return give+back", object: "@territory property remains body artefact artifact", mode: "release", cameo: "0842", recipient: "to" },
  // "The rebels freed two aid workers."
  { verbs: "free release liberate let+go set+free parole hand+over discharge", object: "@prisoners @person @official @people @actor", mode: "release", cameo: "0841", recipient: "obj to" },
  { nouns: "release liberation", object: "@prisoners", mode: "release", cameo: "0841", recipient: "of", of: "recipient", light: true },
  { verbs: "disarm demobilize demobilise disband decommission dismantle scrap destroy lay+down hand+in give+up", object: "@forces arms weapon weapons missile stockpile warhead arsenal programme", mode: "disarm", cameo: "0873", recipient: "in" },
  { verbs: "disarm demobilize demobilise disband", subject: "@forces @actor", mode: "disarm", cameo: "0873", recipient: "in", unless: "object" },
  { nouns: "disarmament demobilization demobilisation", mode: "disarm", cameo: "0873", recipient: "of", of: "actor", light: true },
  // "Both sides declared a truce."
  { nouns: "ceasefire cease-fire truce armistice", mode: "ceasefire", cameo: "0871", recipient: "with between", reciprocal: "with between", light: true, of: "actor" },
  { verbs: "cease halt stop suspend end", object: "fire fighting hostilities offensive attack shelling bombing operation", mode: "ceasefire", cameo: "0871", recipient: "against with in" },
  { verbs: "admit allow permit", object: "observer inspector monitor mediator peacekeeper aid_worker relief convoy", mode: "access", cameo: "086", recipient: "obj" },
  { verbs: "lift end ease", object: "siege blockade", mode: "withdraw", cameo: "0872", recipient: "of on against" },
  // "The premier stepped down after nine years."
  { verbs: "resign quit step+down stand+down abdicate bow+out step+aside", mode: "resign", cameo: "0831", recipient: "as", subject: "@official" },
  { nouns: "resignation abdication", mode: "resign", cameo: "0831", recipient: "of", of: "actor", light: true },
  { verbs: "tender submit", object: "resignation", mode: "resign", cameo: "0831" },
  // "The militia abandoned its checkpoints." "The two armies swapped prisoners." "The mayor handed over power."
  { verbs: "abandon leave vacate quit", object: "position outpost checkpoint base post camp barracks stronghold territory", subject: "@forces @armed @state", mode: "withdraw", cameo: "0874", recipient: "in to", moves: true, sure: true },
  { verbs: "leave depart exit pull+out", subject: "@forces", object: "@place @territory", mode: "withdraw", cameo: "0874", recipient: "obj", sure: true },
  { verbs: "swap exchange", object: "@prisoners", mode: "release", cameo: "0841", recipient: "with", reciprocal: "with" },
  { verbs: "repatriate return", object: "@prisoners body remains", mode: "release", cameo: "0841", recipient: "to obj" },
  { verbs: "hand+over transfer cede give+up relinquish", object: "power control authority office", mode: "resign", cameo: "0831", recipient: "to" },
  { verbs: "leave quit give+up", object: "@office", subject: "@official", mode: "resign", cameo: "0831", recipient: "as" },
  { verbs: "lay+down put+down surrender hand+over turn+over turn+in hand+in yield", object: "arms weapon weapons gun rifle ammunition firearm", subject: "@forces @armed @people @actor", mode: "disarm", cameo: "0873", recipient: "to", sure: true },
  { verbs: "declare announce observe agree call sign", object: "@ceasefire", mode: "ceasefire", cameo: "0871", recipient: "with between", reciprocal: "with between", sure: true },
  { verbs: "hold take+effect", subject: "@ceasefire", mode: "ceasefire", cameo: "0871", recipient: "between in", actor: "between", sure: true },
  { verbs: "let allow permit", object: "inspector observer aid_worker convoy monitor journalist", mode: "access", cameo: "086", recipient: "obj", clause: "xcomp" },
  { verbs: "open", object: "border crossing corridor", via: { to: "refugee aid convoy" }, mode: "access", cameo: "0863", recipient: "to" },
  { verbs: "return go+home", subject: "refugee exile evacuee", via: { to: "@place home" }, cameo: "084", recipient: "to" },
    // "The guns fell silent."
  { verbs: "fall", subject: "gun front artillery", complement: "silent quiet", mode: "ceasefire", cameo: "0871", actor: "none", recipient: "in", sure: true },
  // "The prisoners walked free."
  { verbs: "walk go", complement: "free", mode: "release", cameo: "0841", actor: "none", recipient: "subject" },
  // "The kidnappers let two tourists go."
  { verbs: "let", complement: "go", object: "@people @person @actor", mode: "release", cameo: "0841", recipient: "obj" },
  // "The junta let the convoys into the valley."
  { verbs: "let allow admit permit", object: "inspector observer aid_worker convoy aid truck relief monitor journalist investigator", via: { into: "*", through: "*", across: "*" }, mode: "access", cameo: "086", recipient: "obj into" },
  // "London returned a looted statue to Benin."
  { verbs: "return give+back hand+back restitute", object: "statue artwork painting treasure skull bone bronze manuscript relic loot artifact artefact sculpture mask", via: { to: "*" }, mode: "release", cameo: "0842", recipient: "to" },
] as const;
