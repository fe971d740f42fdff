// How a governing word bears on the act in its complement. Facts of English, our own list, after the classes of implicative
// predicates that linguists draw (Karttunen 1971). The first class that names a word decides.
export const IMPLICATION = {
  // "They refused to leave", "the visit was cancelled": it did not happen.
  negated: "refuse decline fail reject forbid ban bar refrain cancel abandon call+off rule+out neglect postpone shelve scrap deny avert",
  // "They offered to leave", "they called for talks": put to another side.
  requested:
    "ask urge call demand request invite propose offer appeal press beg implore lobby push insist recommend advise want petition require seek suggest",
  // "They plan to leave": announced, ordered, scheduled, promised.
  planned:
    "plan promise pledge vow agree commit intend expect prepare schedule set due aim undertake swear decide order instruct direct announce authorize authorise approve poise arrange ready determined likely about go resolve choose opt mean bind slate vote consent volunteer prepared willing committed project",
  // "They considered leaving", "they fear an attack": only possible.
  hypothetical:
    "consider threaten hope fear wish mull contemplate discuss debate envisage envision possible unlikely able enable struggle warn worry doubt predict forecast speculate imagine risk need prevent avoid stop deter provoke plot conspire dissuade allow permit potential threat",
  // "They kept shelling": it goes on.
  ongoing: "continue keep remain go+on proceed resume",
  // "They managed to leave": it happened.
  occurred: "try attempt resort manage succeed help force make let cause begin start come end+up admit acknowledge prompt bother dare",
} as const;

// Nouns that stand for such a governing word: "a plan to leave", "the threat of war", "calls for a truce".
export const IMPLICATION_NOUNS = {
  negated: "refusal failure cancellation rejection absence lack",
  requested: "offer call demand request appeal proposal plea invitation push petition suggestion",
  planned: "plan promise pledge vow agreement decision order intention commitment preparation schedule deal eve announcement readiness willingness",
  hypothetical: "threat fear possibility risk danger prospect hope effort chance likelihood warning idea option ability worry concern talk speculation",
  ongoing: "continuation resumption",
  occurred: "attempt bid try",
} as const;

// Adjectives before an event noun: "planned talks".
export const NOUN_MODIFIERS = {
  planned: "planned scheduled proposed upcoming expected future forthcoming promised impending anticipated next",
  hypothetical: "possible potential threatened feared imminent would-be likely eventual attempted hypothetical further",
  ongoing: "ongoing continuing current continued",
  negated: "cancelled canceled failed aborted postponed abortive",
} as const;

// Auxiliaries and what they say of the act.
export const MODALS = {
  planned: "will shall wo 'll ’ll",
  hypothetical: "may might could can should must would ca 'd ’d ought",
} as const;

// Words that open a condition: "if the army attacks".
export const CONDITIONALS = "if unless whether lest provided once" as const;

// Verbs whose object, not whose subject, does the act of the complement: "ordered its troops to leave".
export const OBJECT_CONTROL =
  "order ask urge tell force allow permit help invite persuade want cause enable get encourage instruct require let make warn advise direct command press beg implore compel oblige authorize authorise convince expect lead prompt accuse suspect prevent stop see push request call";

// Verbs that carry little meaning of their own: "hold talks", "launch an attack". Their subject does what the noun says.
export const LIGHT_VERBS =
  "hold have make give take launch carry+out conduct stage mount begin start open continue resume issue deliver offer pay undertake perform commit impose declare announce order plan promise express voice lead organize organise wage do put engage participate join attend enter pursue end halt suspend stop call+off cancel agree accept reject propose request demand urge threaten sign reach complete finish step+up intensify escalate expand extend accelerate speed+up bolster enforce initiate grant send call seek violate break observe arrange schedule kick+off wrap+up mastermind plot orchestrate deny condone";

// Verbs whose subject is the happening itself: "fighting broke out", "the talks took place".
export const HAPPENING_VERBS =
  "happen occur take begin start end continue resume erupt break+out follow come go+on last proceed collapse stall fail escalate intensify spread flare+up rage stop open close";

// Nouns that measure how long or how far, not whom or what: "talked two hours".
export const MEASURE_NOUNS =
  "second minute hour day night morning week weekend month quarter year decade time percent % mile kilometre kilometer metre meter";

// Nouns that only count or group what their of-phrase names: "thousands of protesters", "most of the troops".
export const COUNTING_NOUNS =
  "tonne ton kg lb kilogram kilo pound gram litre liter barrel package shipment load worth amount round day week month hour supply consignment batch volume most some many all both half part majority minority number group thousand hundred dozen million score ten lot couple handful series wave crowd member rest none each one two three several few any bulk dozens remainder pair band column convoy team total quarter third last copy";

// Nouns that, behind one of the prepositions below, say what the subject of their clause does or suffers: "on a visit",
// "in custody", "on hunger strike", "under siege".
export const CARRIED_NOUNS =
  "visit trip tour mission strike hunger_strike patrol custody detention siege trial arrest investigation alert attack curfew blockade march rampage drill exercise fire";
export const PREDICATIVE_CASES = "on in under";

// Verbs by which a vessel or vehicle is told by who is aboard: "a boat carrying refugees".
export const CARRYING_VERBS = "carry transport ferry bear bring hold";

// What somebody does through words on paper: "passed a law banning marches".
export const INSTRUMENT_NOUNS = "law bill decree order resolution motion statement letter ruling verdict edict directive measure agreement deal accord treaty pact warrant communique declaration rule amendment petition";

// Verbs whose object is done to their subject: "faces charges", "survived an attack".
export const SUFFERING_VERBS = "face survive escape suffer receive undergo endure sustain draw attract provoke incur get";

// Verbs by which a happening strikes their object: "the blast hit a bus", "protests rocked the capital".
export const STRIKING_VERBS =
  "hit rock cripple damage destroy devastate target strike flatten shake paralyze paralyse disrupt kill wound injure claim leave grip sweep engulf ravage maim wreck gut";

// Words that tell somebody apart by what they did: "the first leader to visit".
export const RANK_WORDS = "first second third last only latest next";

// Words by which nobody does an act, or nothing is done: "neither side", "no talks were held".
export const ABSENT_WORDS = "no neither nobody none";
