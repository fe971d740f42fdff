// AID: material help that serves the recipient. Facts of English; the examples are ours.
export const AID = [
  // "Norway gave the camp 200 tents."
  { verbs: "give provide send deliver supply donate grant extend allocate disburse release airlift ship offer contribute distribute award earmark channel hand+over drop", object: "@aid humanitarian_aid food_aid medical_supply", cameo: "070", recipient: "to iobj for with in obj" },
  // "Ghana gave a million dollars to Togo."
  { verbs: "give provide send deliver supply donate grant extend allocate disburse contribute award", object: "@money", notSubject: "@court", cameo: "071", recipient: "to iobj for", via: { to: "@actor", for: "@actor" } },
  // "Ghana gave Togo two million dollars."
  { verbs: "give grant lend pay award provide hand", object: "@money", via: { iobj: "@actor" }, cameo: "071", recipient: "iobj" },
  // "Ghana paid Togo damages of a million dollars."
  { verbs: "give grant lend pay award provide", object: "@actor", via: { obj: "@money" }, cameo: "071", recipient: "obj" },
  // "Ghana sent rifles to Togo."
  { verbs: "give provide send deliver supply donate ship", object: "@weapons military_aid", cameo: "072", recipient: "to iobj for", via: { to: "@actor" } },
  // "Ghana provided Togo with medicine."
  { verbs: "provide supply", via: { with: "@aid @weapons @money" }, cameo: "070", recipient: "obj" },
  // "Ghana trained Togolese soldiers."
  { verbs: "arm equip train finance fund bankroll subsidize subsidise", object: "@actor @forces", cameo: "072", recipient: "obj" },
  // "Ghana sheltered Togolese refugees."
  { verbs: "feed shelter house treat resettle", object: "refugee victim survivor civilian wounded", cameo: "073", recipient: "obj" },
  // "Ugandan helicopters evacuated the wounded from the valley."
  { verbs: "evacuate rescue airlift", object: "@people wounded victim survivor refugee civilian injured", cameo: "074", recipient: "obj from" },
  // "Ghana sent surgeons to Togo."
  { verbs: "send deploy dispatch", object: "trainer adviser advisor instructor engineer expert surgeon nurse firefighter fire_engine sniffer_dog peacekeeper peacekeeping_force observer relief_worker doctor rescuer rescue_team medic", cameo: "074", recipient: "to in for" },
  // "Ghana protected Togolese refugees."
  { verbs: "protect shield", object: "civilian refugee minority convoy", cameo: "074", recipient: "obj", subject: "@actor" },
  // "Ghana granted asylum to a Togolese judge."
  { verbs: "grant give offer extend", object: "@asylum", cameo: "075", recipient: "to iobj obj" },
  // "Ghana cancelled Togo's debt."
  { verbs: "forgive cancel write+off reschedule", object: "debt loan", cameo: "071", recipient: "of to for", about: "of" },
  // "Ghana's aid to Togo doubled."
  { nouns: "aid food_aid relief_aid humanitarian_aid military_aid economic_aid financial_aid", cameo: "070", recipient: "to for", light: true, via: { to: "@actor", for: "@actor" }, of: "actor" },
  // "The evacuation of the Togolese villagers took a day."
  { nouns: "airlift relief_operation rescue_operation evacuation", cameo: "073", recipient: "of to for", of: "recipient", light: true },
  // "Ghana took in Togolese refugees."
  { verbs: "accept admit absorb take+in take+back resettle", object: "refugee migrant asylum_seeker evacuee", cameo: "075", recipient: "obj" },
  // "Ghana compensated the Togolese farmers."
  { verbs: "compensate reimburse indemnify", cameo: "071", recipient: "obj" },
  // "Ghana donated to Togo."
  { verbs: "donate", cameo: "070", recipient: "to for iobj" },
  // "The gift to Togo came from Ghana."
  { nouns: "donation gift grant", cameo: "070", recipient: "to for", via: { to: "*" }, light: true, of: "object" },
  // "The fund has lent Ghana two billion dollars." "Commandos rescued the hostages."
  { verbs: "lend loan", cameo: "071", recipient: "iobj to obj" },
  // "Ghana flew doctors to Togo."
  { verbs: "fly rush airlift", object: "doctor nurse medic medical_team surgical_team rescuer rescue_team search_team firefighter paramedic surgeon engineer", via: { to: "@place @actor", into: "@place" }, cameo: "074", recipient: "to into" },
  // "A planeload of Ghanaian vaccines landed in Lome."
  { verbs: "arrive land reach enter cross dock pull+into", subject: "relief_supply humanitarian_aid food_aid aid vaccine medicine medical_supply aid_truck aid_convoy relief_convoy aid_plane aid_flight relief_flight food_convoy", via: { in: "@place", at: "@place", into: "@place", to: "@place" }, cameo: "073", recipient: "in at into to" },
  // "Ghana contributed nine million dollars."
  { verbs: "contribute donate disburse", object: "@money @aid", subject: "@state @intl @official", cameo: "071", recipient: "to for iobj" },
  // "Ghanaian planes airdropped food to Togolese villagers."
  { verbs: "airdrop parachute ferry haul", object: "@aid", cameo: "073", recipient: "to for on over in" },
  // "Forty Togolese editors found refuge in Ghana."
  { verbs: "find take receive win obtain", object: "@asylum sanctuary", via: { in: "@place @actor" }, cameo: "075", actor: "in", recipient: "subject" },
  // "Ghana has resettled forty Togolese interpreters."
  { verbs: "resettle rehouse", object: "@people @actor interpreter translator", cameo: "075", recipient: "obj", notVia: { by: "force" } },
  // "Ghana extended a credit line to Togo."
  { verbs: "extend open grant offer provide give", object: "credit_line line_of_credit loan_facility credit_facility", cameo: "071", recipient: "to iobj for" },
  // "Ghanaian sailors saved nine Togolese castaways."
  { verbs: "pull dig rescue save pluck winch", object: "survivor victim passenger castaway", cameo: "074", recipient: "obj from", about: "in" },
  // "Ghana has delivered howitzers."
  { verbs: "deliver donate", object: "@weapons", subject: "@state @official", cameo: "072", recipient: "to iobj for" },
  // "Ghana rolled over Togo's loan."
  { verbs: "waive restructure defer refinance roll+over", object: "debt loan repayment", cameo: "071", recipient: "of to for", about: "of" },
  // "Ghana bailed out Togo."
  { verbs: "bail+out prop+up", cameo: "071", recipient: "obj" },
  // "Ghana helped Togo to rebuild its ports."
  { verbs: "help assist aid support", object: "@actor", subject: "@state @intl", cameo: "070", recipient: "obj", clause: "xcomp" },
  // "Ghanaian commandos freed the Togolese hostages."
  { verbs: "rescue save free liberate", object: "hostage captive victim survivor migrant sailor passenger miner", subject: "@forces @police @state", notSubject: "rebel guerrilla militant kidnapper insurgent gunman captor fighter separatist", cameo: "074", recipient: "obj", about: "from by" },
  // "Ghana contributed soldiers to the peacekeeping mission in Togo."
  { verbs: "send deploy dispatch provide offer contribute", object: "@forces", via: { to: "peacekeeping_force peacekeeping_mission mission" }, cameo: "074", recipient: "to in" },
  // "Ghanaian doctors vaccinated Togolese children."
  { verbs: "treat vaccinate feed", object: "wounded victim refugee child patient civilian", cameo: "073", recipient: "obj" },
  // "Ghanaian soldiers distributed leaflets in Togo."
  { verbs: "distribute hand+out give+out", object: "@aid leaflet food", cameo: "073", recipient: "to among in" },
  // "Ghana gave Togo access to medicine."
  { verbs: "give grant", object: "@actor", via: { to: "@aid" }, cameo: "070", recipient: "obj" },
  // "Ghana paid compensation to Togo."
  { verbs: "pay", object: "compensation reparation damages ransom", cameo: "071", recipient: "to for iobj" },
  // "The loan to Togo came from Ghana."
  { nouns: "bailout loan debt_relief reparations", cameo: "071", recipient: "to for", light: true, via: { to: "@actor", for: "@actor" }, of: "object" },
  // "Ghana's cabinet approved money for Togo."
  { verbs: "approve", object: "@aid @money", via: { for: "@actor", to: "@actor" }, cameo: "071", recipient: "for to" },
  // "Ankara airlifted tents to Idlib."
  { verbs: "airlift fly ship truck rush bring parachute", object: "@aid", via: { to: "@place @actor camp refugee victim survivor", into: "@place" }, cameo: "073", recipient: "to into for" },
  // "Chadian surgeons operated on wounded villagers."
  { verbs: "operate", via: { on: "wounded victim soldier survivor patient refugee villager child" }, cameo: "073", recipient: "on" },
  // "The emirate pumped a billion dollars into the Tunisian bank."
  { verbs: "pump inject plough plow channel", object: "@money", via: { into: "*" }, cameo: "071", recipient: "into" },
  // "Ghanaian soldiers helped villagers to rebuild their homes."
  { verbs: "help assist", subject: "@forces @state @intl @police", object: "@actor villager resident victim survivor", clause: "xcomp", cameo: "070", recipient: "obj" },
  // "Togolese rescuers pulled nine survivors from the rubble."
  { verbs: "pull dig rescue save free pluck", object: "@people", via: { from: "rubble wreckage debris sea water river building mud ruin" }, cameo: "074", recipient: "obj" },
  // "The agency opened a camp for refugees."
  { verbs: "open set+up build establish", object: "camp refugee_camp field_hospital shelter clinic soup_kitchen", via: { for: "refugee victim survivor @people" }, cameo: "073", recipient: "for" },
  // "Danish rescue teams arrived in Rabat."
  { verbs: "arrive land", subject: "rescue_team rescuer medic aid_worker aid aid_convoy relief_convoy relief_plane", via: { in: "@place", at: "@place" }, cameo: "074", recipient: "in at" },
  // "Qatar financed the reconstruction of the port."
  { verbs: "finance fund bankroll", object: "rebuilding reconstruction repair construction", cameo: "071", recipient: "of" },
  // "Ghana sent soldiers to Togo to help flood victims."
  { verbs: "send deploy dispatch fly", object: "@forces", complement: "help rescue rebuild distribute assist evacuate search", cameo: "074", recipient: "to in" },
] as const;
