// Facts: the types, modes, quad classes and intensity scores of PLOVER (manual of 2021, Open Event Data Alliance). The manual
// prints ACCUSE as +3 although all its modes are negative; the sign is mended here. The wordings are ours.
export const EVENT_TYPES = {
  AGREE: {
    name: "agreeing, offering or promising to cooperate; any future CONSULT, SUPPORT, COOPERATE or AID",
    quad: "verbal-cooperation", score: 2.5, needsRecipient: false, modes: {},
  },
  CONSULT: {
    name: "meetings, visits, calls, negotiation and mediation",
    quad: "verbal-cooperation", score: 2.5, needsRecipient: false,
    modes: {
      visit: { name: "one side travels to the other", score: 4 },
      "third-party": { name: "the sides meet on neutral ground or through a mediator", score: 1 },
      multilateral: { name: "three or more sides meet", score: 4 },
      phone: { name: "by telephone, video or letter", score: 1.5 },
    },
  },
  SUPPORT: {
    name: "praise, verbal defence, recognition, opening ties, signing or ratifying an agreement",
    quad: "verbal-cooperation", score: 5, needsRecipient: false, modes: {},
  },
  CONCEDE: {
    name: "concessions in words or of rules: lifted bans, pardons, apologies, announced retreats and ceasefires",
    quad: "verbal-cooperation", score: 4.5, needsRecipient: false, modes: {},
  },
  COOPERATE: {
    name: "material exchange that serves both sides: trade, joint exercises, extradition, shared intelligence",
    quad: "material-cooperation", score: 9.5, needsRecipient: true, modes: {},
  },
  AID: {
    name: "material help for the recipient: money, arms, relief, peacekeepers, asylum, debt relief, rescue",
    quad: "material-cooperation", score: 10, needsRecipient: true, modes: {},
  },
  RETREAT: {
    name: "concessions with immediate material effect: withdrawing, releasing, disarming, ceasing fire, resigning",
    quad: "material-cooperation", score: 6.5, needsRecipient: false,
    modes: {
      withdraw: { name: "forces leave territory", score: 8 },
      release: { name: "people are freed or property is returned", score: 6.5 },
      disarm: { name: "weapons are given up or destroyed", score: 10 },
      ceasefire: { name: "fighting stops", score: 7.5 },
      access: { name: "observers, mediators or relief are let in", score: 6.5 },
      resign: { name: "somebody leaves office", score: 4.5 },
    },
  },
  REQUEST: {
    name: "requests, demands and orders",
    quad: "verbal-conflict", score: 0, needsRecipient: false,
    modes: {
      assist: { name: "for help or exchange", score: 0.5 },
      change: { name: "for a change of policy, government or institutions", score: -1 },
      yield: { name: "for a release, a withdrawal, a ceasefire or an end of sanctions", score: -1 },
      meet: { name: "for meetings and talks", score: 0 },
    },
  },
  ACCUSE: {
    name: "criticism, accusation, indictment, lawsuits, investigations, diplomatic protest",
    quad: "verbal-conflict", score: -3, needsRecipient: false,
    modes: {
      disapprove: { name: "criticism, protest in words", score: -2 },
      investigate: { name: "an investigation of any kind", score: -3.5 },
      allege: { name: "a charge, an indictment, a lawsuit", score: -3.5 },
    },
  },
  REJECT: {
    name: "refusals, vetoes, denials of entry, cancelled meetings",
    quad: "verbal-conflict", score: -2, needsRecipient: false,
    modes: {
      assist: { name: "help or exchange is refused", score: -1.5 },
      change: { name: "a change of policy or government is refused", score: -2 },
      yield: { name: "a release, a withdrawal or a ceasefire is refused", score: -2 },
      meet: { name: "a meeting or talks are refused or called off", score: -2 },
    },
  },
  THREATEN: {
    name: "threats and forceful warnings; arrest warrants in absence",
    quad: "verbal-conflict", score: -3.5, needsRecipient: false,
    modes: {
      restrict: { name: "of sanctions, bans and curbs", score: -3 },
      arrest: { name: "of arrest", score: -3.5 },
      relations: { name: "of breaking relations or talks", score: -3.5 },
      expel: { name: "of expulsion", score: -3.5 },
      territory: { name: "of occupation or annexation", score: -4 },
      violence: { name: "of force", score: -3.5 },
    },
  },
  PROTEST: {
    name: "collective action of civilians with bodies in a place",
    quad: "material-conflict", score: -5, needsRecipient: false,
    modes: {
      demo: { name: "rallies, marches, vigils", score: -5 },
      riot: { name: "violent crowds", score: -7 },
      strike: { name: "stopped work", score: -5 },
      hunger: { name: "hunger strikes", score: -4.5 },
      boycott: { name: "refusal to buy, vote or take part", score: -4.5 },
      obstruct: { name: "blocked roads, buildings, work", score: -4.5 },
      vandalize: { name: "damage to things by protesters", score: -5 },
    },
  },
  SANCTION: {
    name: "cutting back existing relations; convictions; expelling diplomats and groups",
    quad: "material-conflict", score: -6, needsRecipient: true,
    modes: {
      convict: { name: "somebody is found guilty", score: -6 },
      expel: { name: "diplomats, groups or inhabitants are driven out", score: -5.5 },
      withdraw: { name: "aid, observers, diplomats or mediators are withdrawn", score: -6 },
      discontinue: { name: "relations, aid, trade or talks end", score: -6 },
    },
  },
  MOBILIZE: {
    name: "military or police moves short of force; exercises of one country",
    quad: "material-conflict", score: -5.5, needsRecipient: false,
    modes: {
      troops: { name: "of soldiers", score: -6.5 },
      weapons: { name: "of ships, aircraft, vehicles and arms", score: -6.5 },
      police: { name: "of police", score: -5.5 },
      militia: { name: "of armed groups", score: -6 },
    },
  },
  COERCE: {
    name: "repression and restrictions short of violence",
    quad: "material-conflict", score: -7, needsRecipient: false,
    modes: {
      seize: { name: "searches, raids without violence, confiscation, taken territory", score: -7 },
      restrict: { name: "bans, cordons, restricted rights", score: -7 },
      censor: { name: "silenced media and speech", score: -6.5 },
      curfew: { name: "curfews", score: -6.5 },
      "martial-law": { name: "martial law and states of emergency", score: -7.5 },
      arrest: { name: "arrests and detention", score: -7 },
      deport: { name: "a person is thrown out of a country", score: -7 },
      withhold: { name: "power, water, internet or goods are cut off", score: -7 },
      misinformation: { name: "disinformation campaigns", score: -6.5 },
      cyber: { name: "attacks on computers and networks", score: -7 },
    },
  },
  ASSAULT: {
    name: "deliberate acts that may cause serious physical harm or destroy property",
    quad: "material-conflict", score: -9, needsRecipient: false,
    modes: {
      abduct: { name: "people are kidnapped or taken prisoner in fighting", score: -8.5 },
      beat: { name: "with fists or unnamed means", score: -7.5 },
      torture: { name: "torture", score: -8.5 },
      sexual: { name: "sexual violence", score: -8.5 },
      targeted: { name: "assassinations, executions, massacres of the defenceless", score: -9.5 },
      destroy: { name: "property is destroyed", score: -8.5 },
      primitive: { name: "with knives, clubs, stones, fire", score: -8 },
      firearms: { name: "with guns", score: -9 },
      explosives: { name: "with bombs and mines", score: -9 },
      "suicide-attack": { name: "by attackers who kill themselves", score: -9.5 },
      aerial: { name: "from manned aircraft", score: -9.5 },
      drone: { name: "from unmanned aircraft", score: -9.5 },
      "heavy-weapons": { name: "with artillery, tanks and rockets", score: -9.5 },
      "crowd-control": { name: "with tear gas, water cannon, shots in the air", score: -7.5 },
      unconventional: { name: "with chemical, biological, nuclear weapons", score: -10 },
    },
  },
} as const;
