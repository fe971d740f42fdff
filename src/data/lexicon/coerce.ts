// COERCE: repression and restrictions short of violence. Facts of English; the examples are ours.
export const COERCE = [
  // "Police arrested the union's leaders at dawn."
  { verbs: "arrest detain round+up take+into jail imprison apprehend incarcerate intern nab", mode: "arrest", cameo: "173", recipient: "obj", sure: true },
  // "Togo is holding the suspects for questioning."
  { verbs: "hold", object: "suspect @prisoners", via: { in: "custody detention jail prison", for: "questioning" }, mode: "arrest", cameo: "173", recipient: "obj" },
  // "The arrest of the Togolese editor came on Friday."
  { nouns: "arrest detention imprisonment roundup", mode: "arrest", cameo: "173", recipient: "of", of: "recipient", light: true },
  // "The Togolese editor is in custody."
  { nouns: "custody detention", case: "in", mode: "arrest", cameo: "173", actor: "none", recipient: "subject" },
  // "Ghana deported nine Togolese traders."
  { verbs: "deport banish exile", mode: "deport", cameo: "174", recipient: "obj" },
  // "Ghana sent back the Togolese refugees."
  { verbs: "force+back drive+back push+back send+back", object: "refugee migrant asylum_seeker people @people villager", mode: "deport", cameo: "174", recipient: "obj" },
  // "The deportation of the Togolese traders began on Friday."
  { nouns: "deportation", mode: "deport", cameo: "174", recipient: "of", of: "recipient", light: true },
  // "Togolese police seized all copies of the newspaper."
  { verbs: "seize confiscate pulp recall", object: "copy issue edition print_run newspaper book leaflet", mode: "censor", cameo: "1721", recipient: "of obj", about: "of" },
  // "Togo confiscated the bank's assets."
  { verbs: "seize confiscate impound commandeer nationalize nationalise expropriate", object: "@property @territory @weapons", mode: "seize", cameo: "171", recipient: "obj", about: "of from" },
  // "Ghana's soldiers captured the Togolese town."
  { verbs: "seize capture occupy annex overrun take+over", object: "@territory @place", mode: "seize", cameo: "192", recipient: "obj", place: "obj", sure: true },
  // "Ghana's occupation of the Togolese town went on."
  { nouns: "annexation occupation seizure takeover", mode: "seize", cameo: "192", recipient: "of", of: "recipient", place: "of", light: true },
  // "Togolese police searched the editor's home."
  { verbs: "raid search storm ransack", object: "@property @territory apartment", subject: "@police @official @state", mode: "seize", cameo: "171", recipient: "obj", about: "of" },
  // "Togolese police seized computers and documents."
  { verbs: "seize confiscate impound", object: "computer laptop phone mobile_phone document file paper record material camera equipment passport rifle gun weapon firearm explosive ammunition grenade bomb drug cash evidence hard_drive tape footage leaflet banner", mode: "seize", cameo: "171", recipient: "from of", about: "of from" },
  // "Togolese police recovered nine rifles."
  { verbs: "remove carry+off take+away recover", subject: "@police @official @state @court agent", object: "computer laptop phone mobile_phone document file paper record material camera equipment passport rifle gun weapon firearm explosive ammunition grenade bomb drug cash evidence hard_drive tape footage leaflet banner", mode: "seize", cameo: "171", recipient: "from of", about: "of from" },
  // "Soldiers took the mayor of Lome from his home." "The editor was dragged from her bed in Lome."
  { verbs: "take drag snatch pull haul pick+up seize", via: { from: "home house flat apartment bed office car bus vehicle street cell room hotel hideout campus" }, object: "@people @person @official", notVia: { to: "hospital clinic safety", by: "ambulance" }, notObject: "survivor victim body", mode: "arrest", cameo: "173", recipient: "obj" },
  // "Togolese police led the deputy away in handcuffs."
  { verbs: "lead+away drag+away take+away haul+away bundle+away march+off cart+off lock+up handcuff drag+off haul+off", object: "@people @person @official suspect", notObject: "body corpse", mode: "arrest", cameo: "173", recipient: "obj" },
  // "The Togolese editor was bundled into a van."
  { verbs: "bundle shove push force drag", via: { into: "van car vehicle truck jeep pickup police_car" }, object: "@people @person @official", mode: "arrest", cameo: "173", recipient: "obj" },
  // "Three of the deputies were seized in Lome."
  { verbs: "seize grab", object: "@people @person @official", mode: "arrest", cameo: "173", recipient: "obj" },
  // "A judge denied the Togolese editor bail."
  { verbs: "deny refuse", object: "bail", via: { obj: "bail" }, mode: "arrest", cameo: "173", recipient: "iobj to obj" },
  // "The Togolese editor has been denied access to his lawyers."
  { verbs: "deny refuse", object: "access visit contact", via: { to: "lawyer family doctor counsel relative attorney medicine", with: "lawyer family relative", from: "lawyer family relative" }, mode: "restrict", cameo: "170", recipient: "iobj obj of" },
  // "Togo's regulator took two radio stations off the air."
  { verbs: "take force knock pull yank drive", via: { off: "air" }, object: "@media @press", mode: "censor", cameo: "1721", recipient: "obj" },
  // "Togo's ministry switched off two television stations."
  { verbs: "switch+off turn+off shut+off black+out cut+off", object: "station channel broadcaster television radio transmitter broadcast signal", mode: "censor", cameo: "1721", recipient: "obj" },
  // "Togo blocked three news sites."
  { verbs: "block ban shut+down close close+down suspend take+down", object: "news_site news_website web_site site portal blog radio_station television_station tv_station channel page", subject: "@state @official @police @court", mode: "censor", cameo: "1721", recipient: "obj of", about: "of" },
  // "Togo's electoral commission cancelled the registration of the party."
  { verbs: "cancel revoke annul withdraw suspend refuse deny", object: "registration accreditation permit broadcasting_licence licence license charter legal_status", subject: "@state @official @court @investigator", mode: "restrict", cameo: "172", recipient: "of to iobj from", about: "of" },
  // "The districts of Lome were placed under curfew."
  { verbs: "place put", via: { under: "curfew" }, mode: "curfew", cameo: "1723", recipient: "obj" },
  // "Togo placed Lome under martial law."
  { verbs: "place put", via: { under: "martial_law state_of_emergency emergency_rule lockdown siege" }, mode: "martial-law", cameo: "1724", recipient: "obj" },
  // "Togolese agents tapped the phones of the bishops."
  { verbs: "tap bug wiretap", object: "phone telephone call line conversation office email", mode: "restrict", cameo: "170", recipient: "of", about: "of" },
  // "Ghana froze the accounts of the Togolese bank."
  { verbs: "freeze", object: "asset account fund property", mode: "seize", cameo: "171", recipient: "of" },
  // "Togo banned the opposition."
  { verbs: "ban outlaw bar prohibit forbid disqualify dissolve", mode: "restrict", cameo: "172", recipient: "obj", about: "of by", subject: "@official @state @court @actor @rule interdict injunction" },
  // "Togo's mayors prohibited the rally."
  { verbs: "prevent stop block bar prohibit", object: "@protest @freedom", mode: "restrict", cameo: "172", recipient: "obj of by", about: "of by" },
  // "Ghana closed the border to Togolese traders."
  { verbs: "restrict curb curtail limit tighten seal cordon+off seal+off close shut", object: "@freedom border frontier crossing airport airspace road access movement school university mosque port", mode: "restrict", cameo: "172", recipient: "on against with to", about: "of to with", notSubject: "@nature" },
  // "Togo censored the newspapers."
  { verbs: "censor jam silence muzzle gag close shut shut+down suspend ban", object: "@media publication", mode: "censor", cameo: "1721", recipient: "obj" },
  // "Togo imposed a curfew in Lome."
  { verbs: "impose declare order announce extend proclaim", object: "curfew", mode: "curfew", cameo: "1723", recipient: "on in" },
  // "The curfew in Lome began on Friday."
  { nouns: "curfew", mode: "curfew", cameo: "1723", recipient: "on in", light: true },
  // "Togo declared a state of emergency."
  { verbs: "impose declare proclaim extend announce", object: "emergency emergency_rule emergency_law state_of_emergency martial_law state_of_siege siege lockdown state_of_exception", notVia: { after: "@disaster", over: "@disaster", for: "@disaster", against: "@disaster", following: "@disaster" }, mode: "martial-law", cameo: "1724", recipient: "on in to over across" },
  // "Togo imposed restrictions on the opposition."
  { verbs: "impose enforce", object: "ban blockade restriction curb blackout siege limit", mode: "restrict", cameo: "172", recipient: "on against", about: "on", sure: true },
  // "Ghana's blockade of Togo went on."
  { nouns: "blockade siege", mode: "restrict", cameo: "191", recipient: "of on against", of: "recipient", light: true },
  // "Ghana's soldiers besieged the Togolese town."
  { verbs: "blockade besiege encircle", mode: "restrict", cameo: "191", recipient: "obj", sure: true },
  // "Ghanaian agents hacked the Togolese network."
  { verbs: "hack breach infiltrate penetrate", object: "@network", mode: "cyber", cameo: "176", recipient: "obj", about: "of", sure: true },
  // "Ghanaian agents broke into the network of the Togolese ministry."
  { verbs: "hack break tap", via: { into: "@network" }, mode: "cyber", cameo: "176", recipient: "into", about: "of", sure: true },
  // "The cyberattack on Togo came from Ghana."
  { nouns: "cyberattack cyber_attack hack hacking", mode: "cyber", cameo: "176", recipient: "on against of", light: true, of: "recipient", sure: true },
  // "Ghana cut off gas to Togo."
  { verbs: "cut cut+off shut+off switch+off turn+off shut+down withhold", object: "power electricity water gas internet supply", mode: "withhold", cameo: "172", recipient: "to from in" },
  // "Togo's crackdown on the opposition went on."
  { nouns: "crackdown clampdown repression purge", mode: "restrict", cameo: "175", recipient: "on against of", light: true, of: "recipient" },
  // "Togo clamped down on the opposition."
  { verbs: "crack+down clamp+down", mode: "restrict", cameo: "175", recipient: "on against" },
  // "Togo's government persecuted the opposition."
  { verbs: "repress oppress persecute suppress harass intimidate coerce", mode: "restrict", cameo: "170", recipient: "obj" },
  // "Togolese guards put the poet under house arrest." "The regulator blocked the site." "Settlers were evicted."
  { verbs: "put place keep hold", via: { under: "house_arrest arrest surveillance" }, mode: "arrest", cameo: "173", recipient: "obj" },
  // "The Togolese editor is under house arrest."
  { nouns: "house_arrest", mode: "arrest", cameo: "173", case: "under", actor: "none", recipient: "subject" },
  // "Togo is holding the editor without charge."
  { verbs: "hold keep", object: "@people @prisoners @person @actor", via: { without: "charge trial", in: "custody detention jail prison cell" }, mode: "arrest", cameo: "173", recipient: "obj" },
  // "Togolese police picked up the suspects."
  { verbs: "pick+up haul nab", object: "suspect @people @person", subject: "@police @forces", mode: "arrest", cameo: "173", recipient: "obj" },
  // "Togo expelled the reporter from the country."
  { verbs: "expel eject throw+out kick+out remove", object: "@person reporter journalist correspondent missionary worker student", via: { from: "@place country" }, mode: "deport", cameo: "174", recipient: "obj" },
  // "Togo's government closed the bank."
  { verbs: "shut+down close close+down shutter", object: "@media office bank business ngo group party organization organisation church", subject: "@official @state @police @court", mode: "restrict", cameo: "172", recipient: "obj", about: "of" },
  // "Togo blocked access to the site."
  { verbs: "block jam filter", object: "website internet broadcast social_media signal access", mode: "censor", cameo: "1721", recipient: "to of", about: "of to" },
  // "Togo interned the protesters."
  { verbs: "confine intern", object: "@people @person", mode: "arrest", cameo: "173", recipient: "obj" },
  // "Togo's government forbade the Ghanaian traders from leaving."
  { verbs: "forbid prohibit bar prevent", object: "@people @person @actor", mode: "restrict", cameo: "172", recipient: "obj", subject: "@official @state @police @court", via: { from: "*" } },
  // "Togo seized a Ghanaian tanker."
  { verbs: "seize capture intercept detain impound board", object: "ship vessel boat tanker trawler yacht ferry freighter cargo shipment arms weapon drug", mode: "seize", cameo: "171", recipient: "obj", about: "of from", sure: true },
  // "The rebels took control of the Togolese town."
  { verbs: "take win regain retake wrest gain", object: "control", mode: "seize", cameo: "192", recipient: "from of", place: "of" },
  // "Ghana's soldiers recaptured the Togolese town."
  { verbs: "retake recapture reoccupy", mode: "seize", cameo: "192", recipient: "obj from", place: "obj", sure: true },
  // "Togo evicted the Ghanaian traders."
  { verbs: "evict", mode: "seize", cameo: "171", recipient: "obj" },
  // "Togo revoked the editor's passport."
  { verbs: "strip revoke cancel confiscate", object: "passport citizenship visa license licence", mode: "restrict", cameo: "172", recipient: "of from", about: "of" },
  // "Togo rationed electricity in Lome."
  { verbs: "ration cut suspend", object: "internet electricity power water phone_service internet_service mobile_service phone_network internet_access text_message messaging_service", mode: "withhold", cameo: "172", recipient: "to in" },
  // "Togo spread propaganda about Ghana."
  { verbs: "spread disseminate", object: "disinformation misinformation propaganda fake_news", mode: "misinformation", cameo: "170", recipient: "about against" },
  // "The smear campaign against Togo went on."
  { nouns: "disinformation_campaign smear_campaign propaganda_campaign", mode: "misinformation", cameo: "170", recipient: "against", light: true, of: "object" },
  // "Ghana's soldiers isolated the Togolese town."
  { verbs: "isolate confine quarantine", object: "@territory @actor", subject: "@forces @state @official", mode: "restrict", cameo: "191", recipient: "obj" },
  // "Togolese police broke up a rally."
  { verbs: "break+up stop prevent", object: "@protest @talks gathering", subject: "@police @forces @official @state", mode: "restrict", cameo: "172", recipient: "of by", about: "of by" },
  // "Togo intimidated reporters."
  { verbs: "harass intimidate bully pressure", object: "@people @person @media @actor", mode: "restrict", cameo: "170", recipient: "obj" },
  // "The search of the bank's offices in Togo took a day."
  { nouns: "raid search", via: { on: "@property @territory office", of: "@property office" }, mode: "seize", cameo: "171", recipient: "on of", light: true, of: "recipient" },
  // "Police cordoned off the square."
  { verbs: "cordon cordon+off seal+off", object: "@territory @property street square area district neighbourhood neighborhood building", subject: "@police @forces @official", mode: "restrict", cameo: "172", recipient: "obj", about: "of", place: "obj", sure: true },
  // "Police took forty marchers into custody." "The poet was put behind bars."
  { verbs: "take bring remand", via: { into: "custody", in: "custody", to: "police_station" }, mode: "arrest", cameo: "173", recipient: "obj" },
  // "Togo threw the editor in jail."
  { verbs: "put throw place keep", via: { behind: "bar", in: "jail prison cell", into: "jail prison cell" }, mode: "arrest", cameo: "173", recipient: "obj" },
  // "Two suspects were being held in Graz."
  { verbs: "hold", passive: true, object: "@people @prisoners @person suspect", notObject: "detainee prisoner hostage captive inmate", mode: "arrest", cameo: "173", recipient: "obj" },
  // "Ghanaian hackers stole data from a Togolese bank."
  { verbs: "steal leak siphon+off", subject: "hacker @state @official", object: "data information record file secret email password", mode: "cyber", cameo: "176", recipient: "from of", about: "from of" },
  // "The junta suspended the broadcaster."
  { verbs: "suspend ban block silence", object: "@press", subject: "@state @official @police @court", mode: "censor", cameo: "1721", recipient: "obj" },
  // "Togo blocked Facebook."
  { verbs: "block ban throttle restrict", object: "facebook twitter youtube whatsapp telegram instagram tiktok platform app messaging_app social_network network", subject: "@state @official @police @court", mode: "censor", cameo: "1721", recipient: "to", sure: true },
  // "Troops blocked the delivery of fuel to the valley."
  { verbs: "block halt stop prevent hold+up", object: "entry delivery flow passage", via: { of: "@aid fuel gas goods truck convoy relief" }, subject: "@state @forces @official @armed", mode: "withhold", cameo: "172", recipient: "into to of", about: "into to of" },
] as const;
