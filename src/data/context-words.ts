// Words that tell what a clause or a story is about, by PLOVER context. Lemmas in lower case; `a_b` are two words one after
// the other. A word stands in every context it speaks for, and in none where it is as often about something else. Our own
// lists; facts of English.
export const CONTEXT_WORDS = {
  military:
    "army military troop soldier navy warship frigate warplane fighter_jet battalion brigade artillery missile airstrike air_strike tank infantry paratrooper garrison barracks battlefield frontline front_line ceasefire truce shelling offensive rebel insurgent insurgency guerrilla militia commander war combat bombardment armed_forces armed_force",
  intelligence: "spy espionage intelligence intelligence_agency secret_service surveillance wiretap informant counterintelligence eavesdropping",
  executive: "cabinet_reshuffle reshuffle decree executive_order cabinet presidency premiership coalition_government",
  legislative:
    "parliament lawmaker legislator senate senator congress legislature bill legislation assembly filibuster parliamentarian national_assembly lower_house upper_house knesset bundestag duma",
  election:
    "election vote voter ballot poll_station polling_station electorate referendum runoff campaign_trail candidate candidacy constituency landslide electoral by-election primary_election turnout manifesto exit_poll",
  political_institutions: "constitution constitutional devolution federalism electoral_law impeachment constitutional_court charter",
  pro_democracy: "democracy democratic pro-democracy free_election fair_election opposition_leader democratization democratisation multiparty civil_liberty",
  pro_autocracy: "martial_law emergency_rule coup putsch junta dictatorship autocracy one-party crackdown strongman curfew",
  economic:
    "economy economic trade tariff sanction embargo export import budget inflation investment investor tax debt loan currency deficit subsidy unemployment privatization privatisation austerity bailout customs free-trade imf",
  legal:
    "court judge trial lawsuit prosecutor verdict conviction sentence indictment tribunal extradition lawyer appeal_court supreme_court legal judiciary plaintiff defendant bail parole warrant attorney jury",
  reparations: "reparation compensation restitution indemnity redress",
  human_rights: "human_right human-rights torture disappearance abuse war_crime atrocity genocide death_squad",
  rights_freedoms: "civil_right freedom free_speech press_freedom censorship liberty freedoms assembly_right religious_freedom",
  repression: "repression crackdown dissident political_prisoner secret_police persecution tear_gas riot_police purge",
  human_security: "humanitarian famine hunger starvation relief food_aid drinking_water displaced aid_worker aid_convoy malnutrition",
  gender: "gender feminist rape domestic_violence abortion maternity misogyny femicide suffrage",
  lgbt: "gay lesbian lgbt transgender homosexual homosexuality same-sex bisexual queer",
  religion_ethnicity:
    "church mosque temple synagogue muslim christian jewish hindu buddhist sunni shiite shia catholic orthodox bishop imam cleric pope ethnic minority sectarian religious tribe tribal ethnicity anti-semitism islamist racism racist indigenous",
  inequality: "inequality poverty discrimination segregation apartheid caste poor minimum_wage wage_gap underclass slum",
  diplomatic:
    "ambassador embassy diplomat diplomacy envoy consulate foreign_minister foreign_ministry summit treaty negotiation negotiator talks peace_talk bilateral mediation consul diplomatic peace_process accord",
  territory: "territory territorial annexation sovereignty enclave secession secede separatist separatism occupation annex disputed_island autonomy independence partition",
  peacekeeping: "peacekeeper peacekeeping peace-keeping peace_force blue_helmet observer_mission buffer_zone",
  health: "health hospital disease epidemic pandemic virus vaccine vaccination malaria ebola cholera hiv covid quarantine outbreak clinic medicine",
  asylum: "asylum asylum_seeker refugee_status political_asylum exile",
  migration: "migrant migration immigrant immigration refugee deportation deport smuggler people_smuggler border_guard displaced visa emigration resettlement",
  disasters: "earthquake flood hurricane typhoon cyclone tsunami volcano eruption drought landslide wildfire disaster mudslide rescue_worker",
  natural_resource: "oil gas pipeline mining mineral diamond copper coal timber oilfield fishery refinery uranium petroleum opec drilling irrigation",
  environment: "environment environmental climate climate_change emission pollution deforestation wildlife carbon conservation greenhouse biodiversity ecological recycling",
  technology: "technology satellite internet software 5g semiconductor artificial_intelligence telecom broadband rocket_launch spacecraft",
  terrorism: "terrorism terrorist terror suicide_bomber suicide_bombing car_bomb hijacker hijack hostage jihadist extremist bomb_plot al-qaeda qaeda isis",
  cbrn: "nuclear chemical_weapon biological_weapon warhead uranium_enrichment enrichment plutonium anthrax sarin nerve_agent poison_gas proliferation nonproliferation radioactive reactor radiation centrifuge",
  cyber: "cyberattack cyber hacker hack hacking malware ransomware phishing cyber-attack cyber_attack cyberspace data_breach",
  misinformation: "disinformation misinformation fake_news propaganda troll_farm hoax smear_campaign deepfake conspiracy_theory",
  crime: "crime criminal murder robbery gang kidnapping theft burglary extortion homicide mafia cartel mugger arson thief",
  corruption: "corruption bribery bribe embezzlement graft kickback fraud money_laundering cronyism nepotism slush_fund embezzle",
  illegal_drugs: "cocaine heroin opium drug_trafficking drug_trafficker drug_cartel drug_dealer drug_lord narcotic marijuana cannabis methamphetamine fentanyl drug_smuggler coca",
  trafficking: "human_trafficking trafficker trafficking arms_trafficking slavery sex_trafficking contraband forced_labor forced_labour arms_smuggling",
} as const;

// What a side's sector says of the act; sectors that take part in acts of every kind say nothing.
export const CONTEXT_SECTORS = {
  MIL: "military",
  REB: "military",
  SPY: "intelligence",
  LEG: "legislative",
  JUD: "legal",
  REL: "religion_ethnicity",
  MED: "health",
  REF: "migration",
  CRM: "crime",
} as const;
