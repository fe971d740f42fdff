// ASSAULT: deliberate acts that may cause serious physical harm or destroy property. Facts of English; the examples are ours.
export const ASSAULT = [
  // "A suicide bomber killed four recruits." "A suicide bomber struck the market."
  { verbs: "kill slay", subject: "suicide_bomber", mode: "suicide-attack", cameo: "1831", recipient: "obj", casualties: "killed", sure: true },
  // "A suicide bomber injured four recruits."
  { verbs: "wound injure maim hurt", subject: "suicide_bomber", mode: "suicide-attack", cameo: "1831", recipient: "obj", casualties: "injured", sure: true },
  // "A suicide bomber struck the market in Kano."
  { verbs: "attack strike hit target blow+up detonate", subject: "suicide_bomber", mode: "suicide-attack", cameo: "1831", recipient: "obj in at near", about: "of in", sure: true },
  // "A drone struck the convoy." "Drones killed two smugglers."
  { verbs: "kill slay", subject: "drone unmanned_aircraft", mode: "drone", cameo: "195", recipient: "obj", casualties: "killed", sure: true },
  // "A Ghanaian drone hit the Togolese depot."
  { verbs: "hit target strike destroy damage attack bomb", subject: "drone unmanned_aircraft", object: "*", mode: "drone", cameo: "195", recipient: "obj", about: "of in", sure: true },
  // "Gunmen attacked a police post, killing three officers."
  { verbs: "attack assault strike raid ambush storm hit", subject: "@armed @state @people @weapons", object: "*", notObject: "@agreement @abstract @misdeed balance chord bargain compromise tone note problem issue question challenge task puzzle ball goal target record", cameo: "190", recipient: "obj", about: "of in" },
  // "The Togolese convoy was ambushed."
  { verbs: "attack assault ambush storm invade raid", passive: true, cameo: "190", recipient: "obj", about: "of in" },
  // "Ghana's army is fighting the rebels."
  { verbs: "fight battle", cameo: "190", recipient: "against with obj", reciprocal: "with obj against", subject: "@armed @state" },
  // "Ghana's soldiers clashed with the rebels."
  { verbs: "clash skirmish", cameo: "190", recipient: "against with obj", reciprocal: "with obj against", subject: "@armed @state @people" },
  // "Fighting broke out between Ghana and the rebels."
  { verbs: "break+out erupt flare+up resume rage", subject: "fighting hostilities clash war conflict battle gunfire hostility violence scuffle gun_battle shootout fistfight brawl melee", cameo: "190", recipient: "with", actor: "between", sure: true },
  // "Ghana's offensive against the rebels went on."
  { nouns: "offensive incursion invasion airstrike clash fighting hostilities hostility skirmish gunfight firefight ambush bloodshed terrorist_attack", cameo: "190", recipient: "on against of upon", reciprocal: "between with", light: true, of: "recipient", sure: true },
  // "Ghana's attack on the rebels went on."
  { nouns: "attack assault raid battle violence military_operation military_action war conflict onslaught armed_conflict", cameo: "190", recipient: "on against of upon", reciprocal: "between with", light: true, of: "recipient", notModifier: "@figurative", notVia: { on: "@abstract democracy freedom liberty right value constitution principle institution justice independence dignity family truth rule" } },
  // "Ghana's soldiers killed nine rebels."
  { verbs: "kill slay", cameo: "190", recipient: "obj", casualties: "killed", sure: true, notSubject: "@nature" },
  // "Ghana's soldiers wounded nine rebels."
  { verbs: "wound injure maim hurt", cameo: "190", recipient: "obj", casualties: "injured", notSubject: "@nature" },
  // "The Togolese rebels murdered a judge."
  { verbs: "murder assassinate execute massacre slaughter behead hang lynch", mode: "targeted", cameo: "186", recipient: "obj", casualties: "killed", sure: true },
  // "The murder of a Togolese judge went unsolved."
  { nouns: "killing murder assassination execution massacre slaughter slaying beheading lynching", mode: "targeted", cameo: "186", recipient: "of by", of: "recipient", light: true, sure: true },
  // "Nine Togolese miners died in the blast."
  { verbs: "die perish", via: { in: "@violence blast explosion bombing crash", from: "wound gunshot" }, actor: "none", cameo: "190", recipient: "subject", casualties: "killed" },
  // "The genocide against the Togolese villagers went on."
  { nouns: "genocide ethnic_cleansing", mode: "targeted", cameo: "203", recipient: "of against", of: "recipient", sure: true },
  // "Warplanes bombed the depot."
  { verbs: "bomb bombard pound strafe blitz", cameo: "195", mode: "aerial", recipient: "obj", about: "of in", sure: true },
  // "The air strikes on the Togolese town went on."
  { nouns: "air_strike air_raid airstrike bombing_raid aerial_bombardment air_attack air_assault bombing_campaign", mode: "aerial", cameo: "195", recipient: "on against in", light: true, of: "recipient", sure: true },
  // "The drone strikes on the Togolese rebels went on."
  { nouns: "drone_strike drone_attack predator_attack drone_raid", mode: "drone", cameo: "195", recipient: "on against in", light: true, of: "recipient", sure: true },
  // "Ghana's soldiers shelled the Togolese town."
  { verbs: "shell rocket mortar", mode: "heavy-weapons", cameo: "194", recipient: "obj", about: "of in", sure: true },
  // "Ghana's soldiers fired rockets at the Togolese town."
  { verbs: "fire launch lob", notSubject: "test", object: "shell rocket mortar missile artillery mortar_round fire grenade", mode: "heavy-weapons", cameo: "194", recipient: "at on against into", via: { at: "*", on: "*", against: "*", into: "*" }, sure: true },
  // "The shelling of the Togolese town went on."
  { nouns: "shelling bombardment artillery_fire rocket_attack mortar_attack missile_attack mortar_fire rocket_fire missile_strike", mode: "heavy-weapons", cameo: "194", recipient: "on of against", light: true, of: "recipient", sure: true },
  // "Ghana's soldiers shot nine rebels."
  { verbs: "shoot gun+down open+fire machine-gun snipe", mode: "firearms", cameo: "193", recipient: "obj on at", sure: true },
  // "Ghana's soldiers exchanged fire with the rebels."
  { verbs: "open exchange trade", object: "fire gunfire shot artillery_fire", mode: "firearms", cameo: "193", recipient: "on at with", reciprocal: "with", sure: true },
  // "The shooting of the Togolese students went on."
  { nouns: "shooting gunfire sniper_fire exchange_of_fire", mode: "firearms", cameo: "193", recipient: "of on at", of: "recipient", light: true, sure: true },
  // "The Togolese rebels detonated a bomb in Lome."
  { verbs: "explode detonate blow+up go+off set+off", object: "bomb device explosive mine grenade car_bomb", mode: "explosives", cameo: "183", recipient: "in at near", sure: true },
  // "A car bomb exploded in Lome."
  { verbs: "explode detonate go+off", subject: "bomb device explosive mine grenade car_bomb car", mode: "explosives", cameo: "183", actor: "none", recipient: "in at near outside inside under on beside", sure: true },
  // "The Togolese rebels blew up a bridge."
  { verbs: "blow+up dynamite", object: "*", mode: "explosives", cameo: "183", recipient: "obj", about: "of", sure: true },
  // "The bombing of the Togolese market went unsolved."
  { nouns: "bombing bomb_attack car_bomb explosion blast bomb_blast roadside_bomb car_bombing grenade_attack", mode: "explosives", cameo: "183", recipient: "of on at against", of: "recipient", light: true, sure: true },
  // "The suicide bombing in Lome went unsolved."
  { nouns: "suicide_bombing suicide_attack suicide_bomb suicide_blast", mode: "suicide-attack", cameo: "1831", recipient: "on at against in", light: true, of: "actor", sure: true },
  // "The Togolese rebel rammed a truck into the gate."
  { verbs: "ram", mode: "suicide-attack", cameo: "1831", recipient: "into obj", object: "car truck vehicle van", sure: true },
  // "The Togolese rebels kidnapped a judge."
  { verbs: "kidnap abduct hijack capture", object: "@people @forces @actor @person bus plane ship airliner", mode: "abduct", cameo: "181", recipient: "obj", casualties: "captured", sure: true },
  // "The Togolese rebels took nine hostages."
  { verbs: "take seize hold", object: "hostage captive prisoner", mode: "abduct", cameo: "181", recipient: "obj", sure: true },
  // "The kidnapping of the Togolese judge went unsolved."
  { nouns: "kidnapping abduction kidnap hijacking hostage-taking", mode: "abduct", cameo: "181", recipient: "of", of: "recipient", light: true, sure: true },
  // "Togolese police beat the students."
  { verbs: "beat punch club kick slap thrash beat+up rough+up manhandle assault bludgeon flog whip cane batter pummel headbutt trample", object: "@people @person @actor", mode: "beat", cameo: "182", recipient: "obj", subject: "@armed @police @people @crowd" },
  // "The beating of the Togolese editor went unpunished."
  { nouns: "beating", mode: "beat", cameo: "182", recipient: "of", of: "recipient", light: true },
  // "Togolese guards tortured the editor."
  { verbs: "torture mistreat maltreat", mode: "torture", cameo: "1822", recipient: "obj", sure: true },
  // "The Togolese rebels raped nine women."
  { verbs: "rape", mode: "sexual", cameo: "1821", recipient: "obj", sure: true },
  // "An attacker stabbed the Togolese judge."
  { verbs: "stab knife hack stone burn", object: "@people @person @actor", mode: "primitive", cameo: "182", recipient: "obj", sure: true },
  // "The Togolese settlers threw stones at the soldiers."
  { verbs: "throw hurl lob pelt", object: "stone rock bottle petrol_bomb molotov brick", mode: "primitive", cameo: "182", recipient: "at", sure: true },
  // "The Togolese rebels destroyed a bridge."
  { verbs: "destroy demolish raze torch sabotage burn burn+down bulldoze level flatten wreck ravage smash trash shatter", object: "@property @territory @weapons", mode: "destroy", cameo: "1712", recipient: "obj", about: "of", sure: true, notSubject: "@nature" },
  // "Togolese police fired warning shots at the convoy."
  { verbs: "fire use deploy lob spray unleash turn", object: "tear_gas water_cannon rubber_bullet teargas pepper_spray warning_shot stun_grenade sound_bomb flash_bang teargas_canister gas_canister tear-gas_canister gas_grenade tear_gas_grenade plastic_bullet smoke_grenade stun_gun taser", mode: "crowd-control", cameo: "175", recipient: "at against on", sure: true },
  // "Togolese police dispersed the protesters."
  { verbs: "disperse scatter", object: "@protest @people @person @actor crowd", notSubject: "@nature", mode: "crowd-control", cameo: "175", recipient: "obj", about: "of by" },
  // "Togolese police broke up the crowd with water cannon."
  { verbs: "break+up", object: "crowd mob", subject: "@police @forces", mode: "crowd-control", cameo: "175", recipient: "obj" },
  // "Riot police in Togo drove the students back with batons."
  { verbs: "drive+off drive+back push+back beat+back chase+off chase+away fight+off", object: "@protest @people @person @actor crowd", subject: "@police @forces", mode: "crowd-control", cameo: "175", recipient: "obj" },
  // "Togolese police sprayed the students with pepper gas."
  { verbs: "spray douse blast hose pelt target", object: "@people @person @actor @protest crowd", via: { with: "gas tear_gas teargas pepper_spray water_cannon water cannon spray chemical" }, subject: "@police @forces", mode: "crowd-control", cameo: "175", recipient: "obj", sure: true },
  // "A Togolese deputy was hit in the face." "Togolese officers struck a nurse on the head."
  { verbs: "hit strike slap kick", object: "@people @person @official", via: { in: "face head stomach chest back rib eye", on: "head back arm leg" }, mode: "beat", cameo: "182", recipient: "obj" },

  // "The Togolese army gassed the villagers."
  { verbs: "gas", mode: "unconventional", cameo: "2041", recipient: "obj", sure: true },
  // "The gas attack on the Togolese village went unpunished."
  { nouns: "chemical_attack gas_attack nerve_agent_attack poison_gas_attack", mode: "unconventional", cameo: "2041", recipient: "on against", light: true, of: "recipient", sure: true },
  // "The assassination attempt on the Togolese president failed."
  { nouns: "assassination_attempt", mode: "targeted", cameo: "185", recipient: "on against", of: "recipient", light: true, sure: true },
  // "The Ghanaian strikes against the rebels went on."
  { nouns: "military_strike missile_strike strike", cameo: "190", recipient: "on against", via: { on: "@actor @place", against: "@actor @place" }, of: "actor", light: true },
  // "Ghana's use of force against the rebels went on."
  { nouns: "use_of_force military_force", cameo: "190", recipient: "against on", light: true },
  // "Ghana used military force against Togo."
  { verbs: "use", object: "force military_force", cameo: "190", recipient: "against on", sure: true },
  // "Rockets hit the Togolese depot." "Rebels downed a helicopter." "The convoy came under fire."
  { verbs: "hit target strike destroy damage", subject: "@weapons airstrike strike missile rocket shell bomb drone artillery blast explosion", cameo: "190", recipient: "obj", about: "of in", sure: true },
  // "The Togolese rebels targeted judges."
  { verbs: "target", subject: "@armed @state", object: "@people @territory @property @forces @actor", cameo: "190", recipient: "obj", about: "of in" },
  // "The Togolese rebels downed a helicopter."
  { verbs: "shoot+down down", object: "plane aircraft helicopter jet drone airliner bomber fighter", mode: "heavy-weapons", cameo: "194", recipient: "obj", about: "of", sure: true },
  // "The Togolese rebels sank a ship."
  { verbs: "sink torpedo", object: "ship boat vessel submarine frigate", mode: "heavy-weapons", cameo: "194", recipient: "obj", about: "of", sure: true },
  // "Togolese soldiers fired on the students."
  { verbs: "fire shoot", notObject: "gas teargas spray cannon", via: { at: "*", on: "@people @actor @person @forces @protest @property", into: "*" }, mode: "firearms", cameo: "193", recipient: "at on into", sure: true },
  // "The Togolese convoy came under attack."
  { verbs: "come", via: { under: "fire attack bombardment shelling" }, cameo: "190", actor: "none", recipient: "subject" },
  // "Togolese soldiers mowed down nine students."
  { verbs: "mow+down cut+down pick+off", mode: "firearms", cameo: "193", recipient: "obj", casualties: "killed", sure: true },
  // "The Togolese rebels threw a grenade at the palace."
  { verbs: "throw hurl lob toss", object: "grenade bomb explosive firebomb", mode: "explosives", cameo: "183", recipient: "at into", sure: true },
  // "The Togolese rebels planted a bomb in Lome."
  { verbs: "plant", object: "bomb mine explosive device", mode: "explosives", cameo: "183", recipient: "in at under near", sure: true },
  // "The Togolese rebels set fire to the bank."
  { verbs: "set", object: "fire ablaze", via: { to: "@property @territory" }, mode: "primitive", cameo: "1712", recipient: "to", about: "of", sure: true },
  // "The Togolese rebels looted the bank."
  { verbs: "loot plunder ransack pillage vandalize vandalise", object: "@property @territory", mode: "destroy", cameo: "1712", recipient: "obj", about: "of", notSubject: "@nature" },
  // "Ghana launched an attack on the rebels."
  { verbs: "launch mount carry+out stage unleash", object: "@violence", notObject: "price_war bidding_war trade_war ratings_war legal_battle charm_offensive", cameo: "190", recipient: "on against in", about: "on against", sure: true },
  // "The blast claimed the lives of nine Togolese miners."
  { verbs: "claim", object: "life", cameo: "190", actor: "none", recipient: "of", sure: true, notSubject: "@nature" },
  // "The blast left nine Togolese miners dead."
  { verbs: "leave", object: "@people @forces dead casualty *", complement: "dead", cameo: "190", actor: "none", recipient: "obj", sure: true, notSubject: "@nature" },
  // "Ghana retaliated against the rebels."
  { verbs: "retaliate avenge hit+back strike+back counterattack", cameo: "190", recipient: "against at obj on", subject: "@armed @state @official" },
  // "Ghana invaded Togo."
  { verbs: "invade", object: "@place @territory @actor", cameo: "190", recipient: "obj", place: "obj", sure: true },
  // "The Togolese rebels overran the town."
  { verbs: "advance push overrun", subject: "@forces @armed", object: "@territory @place position", cameo: "190", recipient: "obj", about: "of", sure: true },
  // "Ghana's soldiers engaged the rebels."
  { verbs: "engage confront battle", object: "@forces rebel gunman", subject: "@forces @armed @state", cameo: "190", recipient: "obj", sure: true },
  // "Togolese police charged the crowd."
  { verbs: "tear-gas teargas pepper-spray baton-charge charge", subject: "@police @forces", object: "@protest @people crowd", mode: "crowd-control", cameo: "175", recipient: "obj", sure: true },
  // "Togolese police used batons against the students."
  { verbs: "use fire", via: { against: "@people @protest", at: "@people @protest" }, object: "tear_gas baton truncheon live_ammunition force bullet stun_grenade dog horse", mode: "crowd-control", cameo: "175", recipient: "against at", sure: true },
  // "Ghana's soldiers captured nine militants."
  { verbs: "capture take", object: "@forces militant", mode: "abduct", cameo: "181", recipient: "obj", subject: "@forces @armed @state", sure: true },
  // "The Togolese rebels used the villagers as human shields."
  { verbs: "use hold take keep", via: { as: "shield human_shield hostage bargaining_chip" }, mode: "abduct", cameo: "184", recipient: "obj", sure: true },
  // "Togolese guards molested the students."
  { verbs: "molest", mode: "sexual", cameo: "1821", recipient: "obj" },
  // "The rape of Togolese villagers went unpunished."
  { nouns: "rape", mode: "sexual", cameo: "1821", recipient: "of by", of: "recipient", light: true },
  // "The torture of Togolese students went unpunished."
  { nouns: "torture", mode: "torture", cameo: "1822", recipient: "of", of: "recipient", light: true },
  // "The stabbing of the Togolese judge went unsolved."
  { nouns: "stabbing knife_attack arson lynching", mode: "primitive", cameo: "182", recipient: "of on", of: "recipient", light: true },
  // "The pogrom against the Togolese villagers went unpunished."
  { nouns: "bloodbath carnage pogrom", mode: "targeted", cameo: "202", recipient: "of in", of: "recipient", light: true, sure: true },
  // "The Togolese army annihilated the rebels."
  { verbs: "exterminate annihilate wipe+out cleanse", object: "@people @actor @forces", mode: "targeted", cameo: "202", recipient: "obj", sure: true },
  // "Ghana's retaliation against the rebels was swift."
  { nouns: "retaliation reprisal revenge", cameo: "190", recipient: "against on", light: true, of: "actor", via: { against: "@actor", on: "@actor" } },
  // "Ghana's jets dropped bombs on the Togolese town."
  { verbs: "drop", object: "bomb", mode: "aerial", cameo: "195", recipient: "on over", sure: true },
  // "The guards used violence against the strikers."
  { verbs: "use", object: "violence brutality", cameo: "180", recipient: "against on", sure: true },
  // "The rebels violated the ceasefire with the army."
  { verbs: "violate break breach", object: "@ceasefire", cameo: "196", recipient: "with against by", about: "with between", subject: "@armed @state @actor" },
  // "The militia committed atrocities against the villagers."
  { verbs: "commit perpetrate", object: "atrocity", mode: "targeted", cameo: "200", recipient: "against on", about: "against" },
  // "The army used poison gas against the rebels."
  { verbs: "use employ fire drop release unleash", object: "chemical_weapon biological_weapon nuclear_weapon chemical_bomb nuclear_bomb poison_gas mustard_gas nerve_gas nerve_agent sarin chlorine anthrax", mode: "unconventional", cameo: "204", recipient: "against on in", about: "against on", sure: true },
  // "Forty miners lost their lives in the blast."
  { verbs: "lose", object: "life", via: { in: "@violence blast explosion bombing ambush", to: "@violence" }, cameo: "190", actor: "none", recipient: "subject", casualties: "killed" },
  // "The premier vowed to crush the rebels."
  { verbs: "crush eliminate eradicate neutralize neutralise defeat rout", object: "@armed @forces", subject: "@state @forces @armed @official", cameo: "190", recipient: "obj" },
  // "Rebels attacked at dawn."
  { verbs: "attack strike counterattack", subject: "@armed @forces @weapons", unless: "object", cameo: "190", recipient: "against in at" },
  // "A gunman went on a shooting spree." "The guard went on the rampage with a rifle."
  { nouns: "shooting_spree shooting_rampage", mode: "firearms", cameo: "193", recipient: "against at", light: true, sure: true },
  // "A rocket slammed into a tower block."
  { verbs: "slam crash smash plough plow tear rip rain fall land", subject: "missile rocket shell bomb projectile drone", via: { into: "*", through: "*", on: "@property @territory @place @people", in: "@territory @place" }, mode: "heavy-weapons", cameo: "194", recipient: "into through on in", about: "of in", sure: true },
  // "The attackers set market stalls ablaze."
  { verbs: "set", complement: "ablaze alight afire", object: "@property @territory @weapons effigy flag", mode: "primitive", cameo: "1712", recipient: "obj", about: "of", sure: true },
  // "A man drove a lorry into a crowd in Nice."
  { verbs: "drive plough plow crash", object: "car truck vehicle van pickup lorry bus", via: { into: "@people @protest @armed @property crowd gate checkpoint barrier barricade" }, notObject: "@nature", cameo: "180", recipient: "into", about: "of" },
  // "A lorry ploughed into a crowd in Nice."
  { verbs: "plough plow", subject: "car truck vehicle van pickup lorry bus driver", via: { into: "@people @protest crowd" }, cameo: "180", recipient: "into" },
  // "A blast ripped through a market in Kano."
  { verbs: "rip tear blast go+off sweep", subject: "bomb blast explosion car_bomb roadside_bomb device", via: { through: "*", at: "*", in: "*", near: "*", outside: "*" }, mode: "explosives", cameo: "183", actor: "none", recipient: "through at in near outside", about: "of in", sure: true },
  // "Police in Togo exchanged blows with the strikers." "Scuffles broke out between police and students in Lome."
  { verbs: "exchange trade", object: "blow punch", mode: "beat", cameo: "182", recipient: "with", reciprocal: "with" },
  // "Scuffles between Togolese police and students went on."
  { nouns: "scuffle gun_battle shootout shoot-out gunbattle street_battle running_battle pitched_battle melee", cameo: "190", recipient: "with", reciprocal: "between with", light: true },
  // "A gun attack on Togolese judges went unpunished."
  { nouns: "gun_attack mass_shooting drive-by_shooting shooting_attack", mode: "firearms", cameo: "193", recipient: "on of against", light: true, of: "recipient", sure: true },
  // "A Togolese poet was poisoned."
  { verbs: "poison", object: "@people @person @official", mode: "targeted", cameo: "185", recipient: "obj", notSubject: "@nature" },
  // "Attackers set a bus on fire."
  { verbs: "set", via: { on: "fire" }, object: "@property @territory @weapons", mode: "primitive", cameo: "1712", recipient: "obj", about: "of", sure: true },
] as const;
