import { describe } from "vitest";
import { type Case, codesIn, holdTogether, type KnownFailures, reportIn, specify } from "./events-of.js";

const knownFailures: KnownFailures = {
  "the tree takes a verb for a noun": ["The opposition leader in Libya mobilised his supporters to march."],
};

// The codebook's rules on what lies between two types, in its order, each with sentences of ours. `TYPE mode`: all codes
// that a sentence has, the mode where the act itself is of that type; `or`: another coding is right too.
const CODES: Readonly<Record<string, readonly Case[]>> = {
  "what will be talked over, backed, shared or given is AGREE": [
    ["The Danish premier will fly to Nuuk and Reykjavik in May.", "AGREE"],
    ["Denmark will recognise the new state in June.", "AGREE"],
    ["Danish and Swedish frigates will hold joint exercises in the Sound.", "AGREE"],
    ["Denmark will send field hospitals to Haiti.", "AGREE"],
  ],
  "a retreat to come is CONCEDE, a concession to come stays one": [
    ["Denmark will pull its soldiers out of Mali by August.", "CONCEDE"],
    ["Denmark will free the Somali pirates next week.", "CONCEDE"],
    ["Denmark will ease its curfew on Sunday.", "CONCEDE"],
  ],
  "what is threatened or promised is no event of its own": [
    ["Eritrea threatened to shell the Ethiopian port.", "THREATEN violence"],
    ["Oman agreed to mediate between Eritrea and Ethiopia.", "AGREE"],
    ["Oman promised to send tents to Eritrea.", "AGREE"],
    ["Eritrea warned that it would expel the Ethiopian envoys.", "THREATEN expel"],
  ],
  "what is demanded in the street is PROTEST": [
    ["Hundreds marched through Quito to demand that the minister step down.", "PROTEST demo"],
    ["Farmers in Ecuador blocked a highway calling for lower fuel prices.", "PROTEST obstruct"],
  ],
  "a summoned ambassador is ACCUSE": [
    ["Oslo summoned the Hungarian ambassador over the arrest.", "ACCUSE disapprove or ACCUSE disapprove + COERCE arrest"],
    ["Norway called in the Hungarian envoy.", "ACCUSE disapprove"],
  ],
  "a cancelled meeting is REJECT, cancelled aid is SANCTION": [
    ["Norway's premier cancelled a visit to Hungary.", "REJECT meet"],
    ["Hungary called off a meeting with Norway's premier.", "REJECT meet"],
    ["Norway cancelled its aid to Hungary.", "SANCTION discontinue"],
    ["Norway cut its aid to Malawi by half.", "SANCTION discontinue"],
  ],
  "who is kept out is refused, who is thrown out deported, a group expelled": [
    ["Iran denied entry to a Polish journalist.", "REJECT"],
    ["Iran barred two Polish inspectors from entering the country.", "REJECT"],
    ["Iran deported a Polish climber.", "COERCE deport"],
    ["Iran expelled three Polish diplomats.", "SANCTION expel"],
    ["Iran threw out a Polish relief agency.", "SANCTION expel"],
  ],
  "a sentence to prison convicts": [
    ["A Polish court jailed a former minister for nine years.", "SANCTION convict or SANCTION convict + COERCE arrest"],
    ["A Polish judge sentenced a spy to life in prison.", "SANCTION convict or SANCTION convict + COERCE arrest"],
  ],
  "combatants taken in fighting are ASSAULT abduct": [
    ["Ugandan soldiers captured twenty rebels in a gun battle.", "ASSAULT abduct or ASSAULT abduct + ASSAULT"],
    ["Rebels in Uganda took nine soldiers prisoner.", "ASSAULT abduct"],
  ],
  "exercises of several are COOPERATE, of one MOBILIZE, troops for relief AID": [
    ["Kenya and Uganda held joint naval exercises on the lake.", "COOPERATE"],
    ["Kenya, Uganda and Rwanda held naval exercises on the lake.", "COOPERATE"],
    ["Kenya held military exercises near the Somali border.", "MOBILIZE troops"],
    ["Kenya sent soldiers to Malawi to help cyclone victims.", "AID"],
  ],
  "who calls for an end to a war of his own agrees, others ask": [
    ["Armenia called for an end to its war with Azerbaijan.", "AGREE"],
    ["Switzerland called for an end to the war between Armenia and Azerbaijan.", "REQUEST yield"],
  ],
  "a demand withdrawn is CONCEDE": [
    ["Armenia dropped its demand for an apology from Azerbaijan.", "CONCEDE"],
    ["Armenia withdrew its complaint against Azerbaijan.", "CONCEDE"],
  ],
  "where force is used, the march to it is not coded": [
    ["Ethiopian troops entered the town and killed nine villagers.", "ASSAULT"],
    ["Ethiopian jets flew into Eritrea and bombed an airfield.", "ASSAULT aerial"],
  ],
  "a protest between states and one in words is ACCUSE": [
    ["Greece lodged a formal protest with Turkey over the drilling.", "ACCUSE disapprove"],
    ["A Greek delegation handed a note of protest to the Turkish ambassador.", "ACCUSE disapprove"],
    ["Greek bloggers protested online against the Turkish survey.", "ACCUSE disapprove"],
    ["Thousands protested outside the Turkish embassy in Athens.", "PROTEST demo"],
  ],
  "suing, charging and trying are ACCUSE, a conviction beside them SANCTION": [
    ["A Greek shipowner sued the ministry.", "ACCUSE allege"],
    ["Greek prosecutors indicted nine officers.", "ACCUSE allege"],
    ["Greek prosecutors charged a mayor with bribery.", "ACCUSE allege"],
    ["A Greek general went on trial.", "ACCUSE allege"],
    ["A court in Athens tried and convicted a general of treason.", "SANCTION convict"],
  ],
  "every investigation is ACCUSE investigate": [
    ["Greek police are investigating the shipowner.", "ACCUSE investigate"],
    ["A judge in Athens opened an inquiry into the wiretaps.", "ACCUSE investigate"],
    ["Greece's parliament set up a commission to investigate the wiretaps.", "ACCUSE investigate"],
    [
      "Greek prosecutors reopened an investigation into a massacre of 1944.",
      "ACCUSE investigate or ACCUSE investigate + ASSAULT targeted",
    ],
  ],
  "withdrawn envoys and helpers are SANCTION, withdrawn troops RETREAT, so is leaving office": [
    ["Portugal withdrew its ambassador from Guinea-Bissau.", "SANCTION withdraw"],
    ["Portugal pulled its election observers out of Guinea-Bissau.", "SANCTION withdraw"],
    ["Portugal recalled its mediators from Guinea-Bissau.", "SANCTION withdraw"],
    ["Portugal withdrew its paratroopers from the Central African Republic.", "RETREAT withdraw"],
    ["Portugal's premier resigned on Tuesday.", "RETREAT resign"],
  ],
  "sanctions and embargoes between states are SANCTION or COERCE": [
    ["Portugal imposed sanctions on Guinea-Bissau.", "SANCTION discontinue or COERCE restrict"],
    ["Portugal imposed an arms embargo on Guinea-Bissau.", "SANCTION discontinue or COERCE restrict"],
  ],
  "what a court awards is SANCTION, what is paid freely AID": [
    ["A court in Lisbon ordered the ministry to compensate a sailor.", "SANCTION or SANCTION convict"],
    ["Portugal compensated the families of the Angolan sailors.", "AID"],
    ["Portugal paid reparations to Angola.", "AID"],
  ],
  "people driven out are SANCTION expel, one person COERCE deport": [
    ["Serbian militiamen drove Bosnian villagers from their homes.", "SANCTION expel"],
    ["Serbia deported a Bosnian singer.", "COERCE deport"],
  ],
  "a warrant for somebody absent is THREATEN arrest": [
    ["Serbia issued an arrest warrant for an exiled banker.", "THREATEN arrest"],
    ["A judge in Belgrade issued a warrant for the general's arrest.", "THREATEN arrest"],
  ],
  "the mode of a threat is what is threatened": [
    ["Serbia threatened to close its border with Kosovo.", "THREATEN restrict"],
    ["Serbia threatened to arrest Kosovan policemen.", "THREATEN arrest"],
    ["Serbia threatened to break off talks with Kosovo.", "THREATEN relations"],
    ["Serbia threatened to recall its ambassador from Montenegro.", "THREATEN relations or THREATEN expel"],
    ["Serbia threatened to expel Croatian diplomats.", "THREATEN expel"],
    ["Serbia threatened to occupy the valley.", "THREATEN territory"],
    ["Serbia threatened to shell the bridge.", "THREATEN violence"],
  ],
  "the mode of a demand is what is asked": [
    ["Chad appealed to France for military aid.", "REQUEST assist"],
    ["Chad asked France to share intelligence.", "REQUEST assist"],
    ["Opposition parties in Chad demanded a new constitution.", "REQUEST change"],
    ["Students in Chad called for the dismissal of the minister.", "REQUEST change"],
    ["Chad urged Sudan to release the pilots.", "REQUEST yield"],
    ["Chad urged Sudan to lift its sanctions.", "REQUEST yield"],
    ["Chad called on Sudan to withdraw its troops.", "REQUEST yield"],
    ["Chad demanded that the rebels observe a ceasefire.", "REQUEST yield"],
    ["Chad asked Sudan for talks.", "REQUEST meet"],
    ["Chad urged Sudan to meet the rebels.", "REQUEST meet"],
  ],
  "the mode of a refusal is what is refused": [
    ["France refused to send aid to Chad.", "REJECT assist"],
    ["France refused to sell aircraft to Chad.", "REJECT assist"],
    ["Chad's president refused to change the constitution.", "REJECT change"],
    ["Chad's president refused to sack the minister.", "REJECT change"],
    ["Sudan refused to release the Chadian pilots.", "REJECT yield"],
    ["Sudan refused to lift its sanctions against Chad.", "REJECT yield"],
    ["Sudan refused to withdraw its troops from Chad.", "REJECT yield"],
    ["Sudan refused to meet Chadian envoys.", "REJECT meet"],
    ["Sudan refused to negotiate with Chad.", "REJECT meet"],
  ],
  "weapons, troops, police and militias are mobilised each in their mode": [
    ["Vietnam deployed coastguard ships near the islands.", "MOBILIZE weapons"],
    ["Vietnam deployed marines on the islands.", "MOBILIZE troops"],
    ["Vietnam put its police on alert.", "MOBILIZE police"],
    ["Armed militiamen massed outside Misrata in Libya.", "MOBILIZE militia"],
    ["The opposition leader in Libya mobilised his supporters to march.", "PROTEST demo"],
  ],
  "an emergency for a disaster represses nobody": [
    ["Vietnam declared a state of emergency after the typhoon.", "no event"],
    ["Thailand's generals declared a state of emergency in Bangkok.", "COERCE martial-law"],
  ],
  "pardons, acquittals and regret are CONCEDE, the release RETREAT": [
    ["Thailand's king pardoned nine rebels.", "CONCEDE"],
    ["Thailand declared an amnesty for the rebels.", "CONCEDE"],
    ["A court in Bangkok acquitted a former premier.", "CONCEDE"],
    ["Thailand expressed regret to Cambodia for the shooting.", "CONCEDE or CONCEDE + ASSAULT firearms"],
    ["Thailand freed nine rebels.", "RETREAT release"],
  ],
  "relief of debts and of hostages is AID": [
    ["Japan wrote off half of Zambia's debt.", "AID"],
    ["Kenyan commandos rescued a French hostage.", "AID"],
  ],
  "the mode of an assault is its means": [
    ["Police in Zambia beat two students.", "ASSAULT beat"],
    ["Police in Zambia beat students with clubs.", "ASSAULT beat or ASSAULT primitive"],
    ["An attacker stabbed a Zambian mayor.", "ASSAULT primitive"],
    ["Villagers in Zambia threw stones at policemen.", "ASSAULT primitive"],
    ["A land mine killed two Malian soldiers.", "ASSAULT explosives"],
    ["A car bomb killed a Malian governor.", "ASSAULT explosives"],
    ["A suicide bomber killed two Malian soldiers.", "ASSAULT suicide-attack"],
    ["Gunmen shot dead a Malian governor.", "ASSAULT firearms or ASSAULT targeted"],
    ["Malian artillery shelled a village.", "ASSAULT heavy-weapons"],
    ["Rebels fired rockets at the Malian town.", "ASSAULT heavy-weapons"],
    ["Malian jets bombed a village.", "ASSAULT aerial"],
    ["Malian helicopters strafed a village.", "ASSAULT aerial"],
    ["A Malian drone hit a rebel camp.", "ASSAULT drone"],
    ["A gunman in Mali tried to assassinate the president.", "ASSAULT targeted"],
    ["Rebels in Mali executed nine villagers.", "ASSAULT targeted"],
    ["Soldiers in Mali massacred villagers.", "ASSAULT targeted"],
    ["Police in Mali fired tear gas at strikers.", "ASSAULT crowd-control"],
    ["Police in Mali turned water cannon on strikers.", "ASSAULT crowd-control"],
    ["Police in Mali fired into the air to disperse strikers.", "ASSAULT crowd-control"],
    ["Rebels in Mali destroyed a dam.", "ASSAULT destroy"],
  ],
  "searches, cordons, bans, hacking, falsehoods and cuts are COERCE": [
    ["Police in Lusaka searched the offices of a newspaper.", "COERCE seize"],
    ["Zambia confiscated the farms of a former minister.", "COERCE seize"],
    ["Police in Lusaka cordoned off the parliament.", "COERCE restrict"],
    ["Zambia banned an opposition party.", "COERCE restrict"],
    ["Zambian agents hacked the phones of two editors.", "COERCE cyber"],
    ["Zambia spread disinformation about Malawi.", "COERCE misinformation"],
    ["Zambia cut off electricity to the Malawian town.", "COERCE withhold"],
  ],
  "an act that was not done is refused or none": [
    ["Zambia's president did not meet the Malawian envoys.", "REJECT or no event"],
    ["Zambia has not sent aid to Malawi.", "REJECT or no event"],
  ],
  "where manual and crosswalk disagree either holds": [
    ["Zambia lifted the curfew in Lusaka.", "CONCEDE or RETREAT"],
    ["Zambia apologised to Malawi.", "CONCEDE or SUPPORT"],
    ["Zambia and the rebels declared a ceasefire.", "RETREAT ceasefire or CONCEDE"],
  ],
};

// The rules on who stands on which side: `TYPE who -> whom` by country, `*` for anybody.
const SIDES: Readonly<Record<string, readonly Case[]>> = {
  "a compound side is one event with all of it": [
    ["France and Germany condemned Belarus.", "ACCUSE FRA+DEU -> BLR"],
    ["Belarus expelled French, German and Polish diplomats.", "SANCTION BLR -> FRA+DEU+POL"],
  ],
  "in fighting between two sides all are sources": [
    ["Clashes between Thai and Cambodian soldiers left two dead.", "ASSAULT THA+KHM -> *"],
    ["Indian and Chinese soldiers exchanged fire.", "ASSAULT IND+CHN -> *"],
  ],
  "a visitor is source and his host target, those who meet are all sources": [
    ["Poland's president visited Lithuania.", "CONSULT POL -> LTU"],
    ["Talks between Poland and Lithuania began.", "CONSULT POL+LTU -> *"],
    ["The Polish and Lithuanian premiers met in Suwalki.", "CONSULT POL+LTU -> *"],
  ],
  "a court that awards and who wins are the sides": [
    ["A court in Poland awarded damages to a former teacher.", "SANCTION POL -> POL"],
  ],
  "who drives people out is the source": [["Burmese soldiers drove Rohingya villagers from their homes.", "SANCTION MMR -> *"]],
  "a government named by its capital acts": [["Warsaw criticised Minsk.", "ACCUSE POL -> BLR"]],
};

describe.each(Object.entries(CODES))("%s:", (_, cases) => specify(cases, knownFailures, codesIn));
describe.each(Object.entries(SIDES))("%s:", (_, cases) => specify(cases, knownFailures, reportIn));
holdTogether([...Object.values(CODES), ...Object.values(SIDES)].flat(), knownFailures);
