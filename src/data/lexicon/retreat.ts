// RETREAT: concessions with immediate material effect. Facts of English; the examples are ours.
export const RETREAT = [
  // "Ghana's brigade pulled out at dawn." "Chad withdrew its soldiers from the border."
  { verbs: "withdraw retreat pull+out pull+back redeploy disengage evacuate move+out", subject: "@forces @weapons @actor", notVia: { of: "@talks @agreement race contest coalition alliance union", from: "@talks @agreement race contest coalition alliance union bloc" }, mode: "withdraw", cameo: "0874", recipient: "from", unless: "object" },
  // "Ghana removed its soldiers."
  { verbs: "withdraw pull pull+out pull+back remove redeploy recall repatriate evacuate", object: "@forces @weapons", mode: "withdraw", cameo: "0874", recipient: "from", moves: true, sure: true },
  // "Ghana's soldiers withdrew from the Togolese town."
  { verbs: "withdraw pull+out pull", via: { from: "@territory @place" }, subject: "@forces @actor", notObject: "@diplomats @aid @money @demand @offer objection complaint statement remark", mode: "withdraw", cameo: "0874", recipient: "from" },
  // "Ghana's soldiers returned to barracks."
  { verbs: "return", subject: "@forces", via: { to: "base barracks garrison" }, mode: "withdraw", cameo: "0874", recipient: "from", sure: true },
  // "Ghana's withdrawal from Togo began on Friday."
  { nouns: "withdrawal pullback pullout pull-out pull-back redeployment drawdown", mode: "withdraw", cameo: "0874", recipient: "from", of: "actor", light: true, notObject: "money cash fund candidacy bid offer statement remark" },
  // "The Ghanaian retreat from Togo began on Friday."
  { nouns: "retreat", via: { from: "*", to: "*" }, mode: "withdraw", cameo: "0874", recipient: "from", of: "actor", light: true },
  // "Ghana's reduction of troops in Togo began on Friday."
  { nouns: "reduction removal", object: "@forces @weapons", mode: "withdraw", cameo: "0874", recipient: "from in", of: "object" },
  // "Ghana cut its garrison in Togo."
  { verbs: "reduce cut scale+back draw+down", object: "@forces @weapons military_presence troop_presence garrison", mode: "withdraw", cameo: "087", recipient: "in from" },
  // "The rebels surrendered to Ghana."
  { verbs: "surrender capitulate", subject: "@forces @actor", cameo: "0874", recipient: "to" },
  // "Ghana ceded the islands to Togo."
  { verbs: "surrender cede relinquish hand+over return give+back", object: "@territory property remains body artefact artifact", mode: "release", cameo: "0842", recipient: "to" },
  // "The rebels freed two aid workers."
  { verbs: "free release liberate let+go set+free parole hand+over discharge", object: "@prisoners @person @official @people @actor", notVia: { on: "transfer loan", by: "club" }, mode: "release", cameo: "0841", recipient: "obj to" },
  // "The release of the Togolese sailors took a week."
  { nouns: "release liberation", object: "@prisoners", mode: "release", cameo: "0841", recipient: "of", of: "recipient", light: true },
  // "Ghana scrapped its missiles."
  { verbs: "disarm demobilize demobilise disband decommission dismantle scrap destroy lay+down hand+in give+up", object: "@forces arms weapon weapons missile stockpile warhead arsenal programme", mode: "disarm", cameo: "0873", recipient: "in" },
  // "Togo's rebels disarmed."
  { verbs: "disarm demobilize demobilise disband", subject: "@forces @actor", mode: "disarm", cameo: "0873", recipient: "in", unless: "object" },
  // "The disarmament of Togo's rebels began on Friday."
  { nouns: "disarmament demobilization demobilisation", mode: "disarm", cameo: "0873", recipient: "of", of: "actor", light: true },
  // "The truce between Ghana and the rebels has ended."
  { nouns: "ceasefire cease-fire truce armistice", mode: "ceasefire", cameo: "0871", recipient: "with between", reciprocal: "with between", light: true, of: "actor" },
  // "Ghana halted its offensive against the rebels."
  { verbs: "cease halt stop suspend end", object: "fire fighting hostilities offensive attack shelling bombing operation", mode: "ceasefire", cameo: "0871", recipient: "against with in" },
  // "Ghana admitted foreign observers."
  { verbs: "admit allow permit", object: "observer inspector monitor mediator peacekeeper aid_worker relief convoy", mode: "access", cameo: "086", recipient: "obj" },
  // "Ghana lifted its blockade of Togo."
  { verbs: "lift end ease", object: "siege blockade", mode: "withdraw", cameo: "0872", recipient: "of on against" },
  // "The premier stepped down after nine years."
  { verbs: "resign quit step+down stand+down abdicate bow+out step+aside", mode: "resign", cameo: "0831", recipient: "as", subject: "@official" },
  // "The resignation of Togo's premier came on Friday."
  { nouns: "resignation abdication", mode: "resign", cameo: "0831", recipient: "of", of: "actor", light: true },
  // "Togo's premier tendered his resignation."
  { verbs: "tender submit hand+in hand deliver offer", object: "resignation", mode: "resign", cameo: "0831", recipient: "to" },
  // "The militia abandoned its checkpoints." "The two armies swapped prisoners." "The mayor handed over power."
  { verbs: "abandon leave vacate quit", object: "position outpost checkpoint base post camp barracks stronghold territory", subject: "@forces @armed @state", mode: "withdraw", cameo: "0874", recipient: "in to", moves: true, sure: true },
  // "Ghana's soldiers left Togo."
  { verbs: "leave depart exit pull+out", subject: "@forces", object: "@place @territory", mode: "withdraw", cameo: "0874", recipient: "obj", sure: true },
  // "Ghana repatriated the Togolese detainees."
  { verbs: "repatriate return", object: "@prisoners body remains", mode: "release", cameo: "0841", recipient: "to obj" },
  // "Togo's president handed over power to the judge."
  { verbs: "hand+over transfer cede give+up relinquish", object: "power control authority office", mode: "resign", cameo: "0831", recipient: "to" },
  // "Togo's premier quit his post."
  { verbs: "leave quit give+up", object: "@office", subject: "@official", mode: "resign", cameo: "0831", recipient: "as" },
  // "Togo's rebels laid down their arms."
  { verbs: "lay+down put+down surrender hand+over turn+over turn+in hand+in yield", object: "arms weapon weapons gun rifle ammunition firearm", subject: "@forces @armed @people @actor", mode: "disarm", cameo: "0873", recipient: "to", sure: true },
  // "Ghana declared a truce with the rebels."
  { verbs: "declare announce observe agree call sign", object: "@ceasefire", mode: "ceasefire", cameo: "0871", recipient: "with between", reciprocal: "with between", sure: true },
  // "The truce between Ghana and the rebels held."
  { verbs: "hold take+effect", subject: "@ceasefire", mode: "ceasefire", cameo: "0871", recipient: "between in", actor: "between", sure: true },
  // "Ghana allowed the inspectors to enter the base."
  { verbs: "let allow permit", object: "inspector observer aid_worker convoy monitor journalist", mode: "access", cameo: "086", recipient: "obj", clause: "xcomp" },
  // "Ghana opened the border to refugees."
  { verbs: "open", object: "border crossing corridor", via: { to: "refugee aid convoy" }, mode: "access", cameo: "0863", recipient: "to" },
  // "The Togolese refugees returned to Lome."
  { verbs: "return go+home", subject: "refugee exile evacuee", via: { to: "@place home" }, cameo: "084", recipient: "to" },
    // "The guns fell silent in Tripoli."
  { verbs: "fall", subject: "gun front artillery", via: { in: "@place", across: "@place", on: "front border frontier" }, complement: "silent quiet", mode: "ceasefire", cameo: "0871", actor: "none", recipient: "in", sure: true },
  // "The prisoners walked free."
  { verbs: "walk go", complement: "free", mode: "release", cameo: "0841", actor: "none", recipient: "subject" },
  // "The kidnappers let two Italian tourists go."
  { verbs: "let", complement: "go", object: "@people @person @actor", mode: "release", cameo: "0841", recipient: "obj" },
  // "The junta let the convoys into the valley."
  { verbs: "let allow admit permit", object: "inspector observer aid_worker convoy aid truck relief monitor journalist investigator", via: { into: "*", through: "*", across: "*" }, mode: "access", cameo: "086", recipient: "obj into" },
  // "London returned a looted statue to Benin."
  { verbs: "return give+back hand+back restitute", object: "statue artwork painting treasure skull bone bronze manuscript relic loot artifact artefact sculpture mask", via: { to: "*" }, mode: "release", cameo: "0842", recipient: "to" },
] as const;
