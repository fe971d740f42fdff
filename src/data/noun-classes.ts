// Classes of nouns that lexicon entries ask for by name (`object: "@forces"`). Lemmas, lower case; `a_b` is a compound whose
// head is `b`. Our own list; facts of English.
export const NOUN_CLASSES = {
  // Those who fight for a state or an armed group, and what they fight with.
  forces:
    "army battalion brigade company contingent corps division fighter force garrison infantry guard guardsman marine mercenary militant military militia militiaman navy paramilitary paratrooper patrol personnel platoon rebel regiment reinforcement reservist reserve sailor soldier squad troop troops unit insurgent guerrilla commando peacekeeper occupier legion",
  weapons:
    "aircraft airplane ammunition armor armour arm arms arsenal artillery battery battleship bomber carrier cruiser destroyer drone equipment fighter fighter_jet fleet flotilla frigate gunboat gunship hardware helicopter howitzer jet launcher mine missile munition plane radar rocket rifle gun shell ship boat speedboat submarine tank vehicle vessel warhead warplane warship weapon weaponry",
  police: "police policeman policewoman officer gendarme constable cop detective trooper gendarmerie",
  // Ways in which sides come together.
  talks:
    "conference consultation contact conversation debate dialog dialogue discussion meeting negotiation parley session summit talk talks roundtable round",
  visit: "visit trip tour stop visitation pilgrimage journey",
  call: "call phone_call telephone_call videoconference video_call teleconference",
  agreement:
    "accord agreement armistice charter compact communique contract convention deal declaration document memorandum mou pact protocol resolution settlement treaty truce understanding framework roadmap",
  relations: "relation relations tie ties link links cooperation contact contacts alliance partnership",
  diplomats: "ambassador attache consul diplomat envoy mission embassy consulate delegation representative staff observer inspector monitor mediator",
  // What is given and taken.
  aid:
    "goods food_supply emergency_supply aid assistance assurance credit donation food funding fund grant help loan medicine money package relief shelter subsidy supply support blanket tent fuel humanitarian_aid vaccine cash equipment ration wheat rice grain flour maize corn sugar salt cereal milk bread truck tractor lorry patrol_boat cooking_oil clothing clothes mattress seed fertilizer fertiliser ambulance generator medical_equipment drug antibiotic insulin oxygen ventilator mask test_kit foodstuff field_hospital water drinking_water biscuit parcel consignment tarpaulin stove bed sanitation",
  money: "$ € £ ¥ kronor krona krone kroner peso rupee rupiah dinar dirham riyal rial shekel lira ringgit baht rand won zloty forint koruna leu lev hryvnia tenge naira cedi shilling birr taka dong real guilder lire dollar euro pound yen rouble ruble yuan franc mark billion million sum money cash fund",
  sanction: "sanction sanctions embargo blockade boycott restriction ban curb measure tariff penalty freeze",
  curbs: "emergency_measure blockade censorship curb curfew embargo emergency state_of_emergency martial_law prohibition quota restriction sanction siege tariff limit limitation measure blackout",
  demand: "demand request appeal call claim plea condition term ultimatum petition",
  offer: "offer proposal plan bid initiative idea invitation suggestion overture draft motion bill resolution deal amendment peace_plan recommendation report compromise",
  // People as objects.
  prisoners:
    "national abductee captive detainee hostage inmate internee prisoner pow suspect dissident activist journalist opponent crewman crew soldier sailor captor missionary tourist worker leader protester demonstrator man woman child boy girl people person",
  people:
    "activist aide adviser advocate boy brother cabinet candidate captain cardinal child citizen civilian cleric clergyman commander couple critic crowd daughter demonstrator deputy detainee dissident doctor driver employee engineer expatriate family farmer father fisherman foreigner fugitive gang gangster gunman girl guard hostage immigrant inhabitant inmate journalist judge lawmaker lawyer leader man member militant minister minority missionary mob monk mother national nun nurse officer official opponent parliamentarian passenger pastor peasant people person physician pilgrim pilot politician prisoner priest prosecutor protester protestor rebel refugee reporter resident senator settler smuggler soldier son spy student supporter suspect teacher terrorist tourist trader trafficker troop villager victim voter woman worker worshipper youth dozen hundred thousand ten score police policeman american knifeman axeman swordsman rustler raider controller picker packer digger sweeper collector trainee cashier bouncer bodyguard occupant squatter bystander passer-by neighbour onlooker shopper commuter jogger hiker climber skier swimmer translator interpreter negotiator mediator builder contractor carpenter mechanic bricklayer trucker courier messenger porter guide cook cleaner maid waiter barber baker butcher shopkeeper vendor hawker merchant importer exporter entrepreneur executive manager director banker accountant economist analyst consultant academic scholar professor lecturer researcher scientist physicist chemist biologist archaeologist historian author writer poet novelist playwright artist musician singer actor actress film-maker film_maker filmmaker photographer cameraman broadcaster presenter blogger editor publisher correspondent columnist cartoonist commentator athlete footballer player coach referee fan spectator dancer model designer architect surgeon dentist pharmacist paramedic midwife psychiatrist vet fireman firefighter rescuer lifeguard postman miner steelworker docker stevedore longshoreman seaman fishermen farmhand labourer laborer herder herdsman shepherd rancher landowner landlord tenant neighbor relative uncle aunt cousin grandmother grandfather grandson wife husband widow orphan baby infant toddler teenager adolescent pensioner pupil schoolboy schoolgirl schoolchild graduate intern apprentice recruit conscript veteran deserter defector exile migrant evacuee returnee survivor casualty captive convict criminal robber thief burglar mugger murderer killer rapist kidnapper hijacker pirate bandit looter arsonist vandal hooligan extremist radical fundamentalist separatist loyalist royalist nationalist communist socialist liberal conservative moderate hardliner reformist feminist environmentalist pacifist campaigner lobbyist volunteer donor philanthropist aid_worker observer monitor inspector investigator auditor regulator magistrate jurist barrister solicitor attorney notary bailiff policewoman constable detective warden jailer councillor councilman alderman governor prefect ambassador consul diplomat attache clerk secretary typist receptionist technician programmer hacker whistleblower informer informant agent double_agent bishop archbishop pope rabbi imam mullah ayatollah sheikh vicar chaplain preacher worshiper believer convert townsman townspeople islander highlander nomad tribesman elder chieftain king prince princess heir",
  property:
    "apartment asset bank base bridge building bus camp car church city consulate convoy depot embassy equipment facility factory farm field goods headquarters home hospital house infrastructure jail cell checkpoint court land line market mosque network office oil pipeline plant pole port prison property pylon railway refinery road school shop shrine station store synagogue temple tower town tunnel vehicle village warehouse wealth account money well website airport airfield barracks dam",
  territory:
    "airport area airspace base border building camp capital city coast country district enclave frontier headquarters hill island land neighborhood neighbourhood outpost parliament peninsula port position post province region road square station strait street strip territory town valley village waters zone stronghold checkpoint suburb palace",
  rule: "law legislation policy reform constitution amendment bill decree budget system",
  freedom: "election vote freedom press newspaper broadcast channel paper party website media station protest rally demonstration gathering publication internet television radio network speech assembly travel",
  media: "broadcast broadcaster channel magazine media network newspaper paper press publication radio radio_station station television website book film report account blog site",
  office: "job office post position presidency premiership ministry seat chairmanship leadership cabinet government role",
  crime: "abuse assault bribery corruption conspiracy crime embezzlement espionage fraud genocide homicide incident killing massacre murder offence offense plot rape scandal shooting smuggling treason torture violation wrongdoing attack bombing allegation assassination charge claim death explosion blast crash case affair",
  violence: "aggression assassination assault attack atrocity blast bloodshed bombardment bombing campaign clash combat conflict crackdown fighting fire hostilities incursion invasion killing massacre murder offensive onslaught operation raid rampage shelling shooting strike terror violence war",
  // What strikes without anybody striking.
  disaster: "earthquake quake flood flooding hurricane typhoon cyclone tornado tsunami eruption landslide mudslide avalanche drought wildfire bushfire heatwave blizzard storm disaster spill outbreak epidemic pandemic virus famine",
  ceasefire: "armistice ceasefire cease-fire cease truce halt peace ceasefire_agreement pause",
  protest: "demonstration march protest rally sit-in vigil picket walkout parade gathering demo",
  strike: "strike general_strike walkout stoppage slowdown hunger_strike",
  network: "account computer network server site system website infrastructure database phone mailbox email",
  exercise: "exercise drill drills maneuver manoeuvre war_game game wargame",
  joint: "joint_exercise joint_drill joint_drills joint_maneuver joint_manoeuvre war_game joint_naval_exercise joint_military_exercise joint_air_exercise joint_naval_drill joint_military_drill joint_patrol joint_training joint_war_game joint_operation",
  // What is attacked in words only.
  abstract:
    "plan policy proposal record decision idea argument theory stance handling budget law bill reform report ruling verdict statement speech view approach claim performance credibility integrity reputation campaign strategy cut increase decree measure motive assumption",
  asylum: "asylum refuge shelter citizenship visa residence",
  // What critics call those whom they criticise.
  insult: "aggressor appeaser butcher coward criminal dictator disgrace enemy evil extremist failure farce fraud hypocrite illegal illegitimate irresponsible liar murderer outrage provocation puppet racist relic sham shameful tragedy terrorist thug traitor tyrant unacceptable unconstitutional violation war_criminal",
  // What kills and wrecks with nobody behind it.
  nature:
    "accident avalanche blaze collapse cold collision crash cyclone disease drought earthquake epidemic fever fire flood flooding floods gale heat heatwave hurricane illness infection landslide lightning mudslide outbreak pandemic plague quake rain rainstorm snow snowstorm storm tornado tremor tsunami typhoon virus volcano eruption wave weather wildfire wind cancer cholera influenza malaria measles ebola",
  // What is sold across borders and banned from them.
  goods: "seafood fish shellfish beef pork poultry meat milk dairy wine fruit vegetable grain wheat corn barley coal oil gas timber steel cotton sugar product goods good chip wool tea coffee vodka lobster",
  // What crowds throw.
  missiles: "stone rock bottle petrol_bomb molotov brick firebomb paving_stone missile egg tomato flare firecracker firework smoke_bomb paint shoe bag",
  victory: "victory win election success appointment birthday anniversary",
} as const;
