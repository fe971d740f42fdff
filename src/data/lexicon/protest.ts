// PROTEST: collective action of civilians with bodies in a place. Facts of English; the examples are ours.
export const PROTEST = [
  // "Thousands marched through Tunis against the price rises."
  { verbs: "demonstrate march rally protest picket", mode: "demo", cameo: "141", recipient: "against at over", subject: "@crowd", sure: true },
  // "Thousands of Togolese took to the streets."
  { verbs: "take", via: { to: "street streets" }, mode: "demo", cameo: "141", recipient: "against", sure: true },
  // "The protests against Togo's president went on."
  { nouns: "demonstration protest rally sit-in vigil picket demo street_protest protest_march march", mode: "demo", cameo: "141", recipient: "against outside", light: true, of: "actor", sure: true },
  // "The Togolese prisoners began a hunger strike."
  { verbs: "stage begin start launch go+on resume", object: "hunger_strike", mode: "hunger", cameo: "142", recipient: "against", sure: true },
  // "Togolese students staged a sit-down protest."
  { verbs: "stage hold organize organise mount", object: "@protest", mode: "demo", cameo: "141", recipient: "against outside", sure: true },
  // "The Togolese prisoners' hunger strike lasted a month."
  { nouns: "hunger_strike", mode: "hunger", cameo: "142", recipient: "against", light: true, of: "actor", sure: true },
  // "The Togolese unions' walkout lasted a day."
  { nouns: "general_strike walkout work_stoppage labour_strike strike_action", mode: "strike", cameo: "143", recipient: "against", light: true, of: "actor", sure: true },
  // "Togolese miners walked out."
  { verbs: "strike walk+out down", subject: "worker teacher miner nurse driver union doctor staff employee pilot farmer labourer laborer", mode: "strike", cameo: "143", recipient: "against", unless: "object" },
  // "The Togolese unions called a strike."
  { verbs: "stage call organize organise begin go+on", object: "@strike", mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "The Togolese miners downed tools on Friday."
  { verbs: "down put+down lay+down", object: "tool tools", mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "The Togolese opposition boycotted the vote."
  { verbs: "boycott", mode: "boycott", cameo: "143", recipient: "obj" },
  // "The Togolese opposition's boycott of the vote goes on."
  { nouns: "boycott", mode: "boycott", cameo: "143", recipient: "of", of: "recipient", light: true },
  // "Togolese farmers blocked the roads."
  { verbs: "block barricade obstruct occupy blockade surround encircle ring", subject: "@crowd movement", object: "road street highway bridge motorway square building traffic airport railway entrance parliament campus university gate door track junction crossroads roundabout crossing tunnel port harbour refinery depot office ministry headquarters town_hall city_hall school factory mine pit line rostrum podium palace court courthouse embassy police_station home house residence seafront avenue plaza studio", mode: "obstruct", cameo: "144", recipient: "obj against", sure: true },
  // "Togolese students threw stones at the palace."
  { verbs: "throw hurl pelt lob toss", object: "stone rock bottle petrol_bomb molotov brick firebomb paving_stone missile egg flare firecracker firework smoke_bomb", subject: "protester demonstrator protestor rioter youth crowd mob student marcher fan striker", mode: "riot", cameo: "145", recipient: "at obj", sure: true },
  // "Togolese nurses walked off the job."
  { verbs: "walk+out walk", via: { off: "job" }, mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "Togolese youths rioted."
  { verbs: "riot loot rampage", mode: "riot", cameo: "145", recipient: "against", sure: true },
  // "The rioting in Togo went on."
  { nouns: "riot rioting unrest looting", mode: "riot", cameo: "145", recipient: "against", of: "actor", light: true, sure: true },
  // "Togolese students clashed with police."
  { verbs: "clash scuffle battle", subject: "@crowd", mode: "riot", cameo: "145", recipient: "with", reciprocal: "with", sure: true },
  // "Togolese students defaced the palace."
  { verbs: "vandalize vandalise deface torch burn", subject: "protester demonstrator protestor rioter mob crowd student marcher fan yob thug hooligan vandal", notObject: "effigy flag portrait picture tyre tire", mode: "vandalize", cameo: "145", recipient: "obj", about: "of" },
  // "Crowds chanted slogans outside the palace." "Students burned an effigy of the minister."
  { verbs: "chant shout", object: "slogan", subject: "@crowd", mode: "demo", cameo: "141", recipient: "against at", sure: true },
  // "Togolese students smashed windows."
  { verbs: "break smash shatter", object: "window door barrier", subject: "protester demonstrator protestor rioter youth crowd mob student marcher fan supporter striker", mode: "vandalize", cameo: "145", recipient: "of at in", sure: true },
  // "Togolese students burned the flag of Ghana."
  { verbs: "burn", object: "effigy flag portrait picture", mode: "demo", cameo: "141", recipient: "of", about: "of", sure: true },
  // "Protesters gathered in Lome."
  { verbs: "gather rally converge mass assemble turn+out", subject: "protester demonstrator protestor marcher", mode: "demo", cameo: "141", recipient: "against outside", sure: true },
  // "Thousands of Togolese rallied outside the palace."
  { verbs: "gather rally converge", subject: "@crowd", via: { against: "*", outside: "*" }, mode: "demo", cameo: "141", recipient: "against outside", sure: true },
  // "The Togolese miners had gone out on strike."
  { verbs: "go", via: { on: "strike" }, mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "Togolese students stormed the parliament."
  { verbs: "besiege storm ransack attack stone overrun", subject: "protester demonstrator crowd mob rioter student", object: "@property @territory police", mode: "riot", cameo: "145", recipient: "obj", about: "of", sure: true },
  // "Togolese students set fire to a bank."
  { verbs: "set", object: "fire", subject: "protester demonstrator protestor rioter mob crowd student marcher fan", mode: "vandalize", cameo: "145", recipient: "to", about: "of", sure: true },
  // "Thousands of Togolese defied the curfew."
  { verbs: "defy", subject: "protester demonstrator crowd thousand", object: "ban curfew", mode: "demo", cameo: "141", recipient: "obj", sure: true },
  // "The revolt against Togo's president went on."
  { nouns: "uprising revolt insurrection mutiny", mode: "riot", cameo: "145", recipient: "against", of: "actor", light: true, sure: true },
  // "A blockade by Togolese farmers went on."
  { nouns: "roadblock human_chain blockade", via: { by: "@crowd" }, mode: "obstruct", cameo: "144", recipient: "against of", of: "object" },
  // "The Togolese villagers rose up against the king."
  { verbs: "rise+up revolt rebel mutiny", via: { against: "*" }, mode: "riot", cameo: "145", recipient: "against", sure: true },
  // "A strike paralysed Togo's ports."
  { verbs: "shut+down close paralyze paralyse", subject: "strike protest walkout demonstration", mode: "strike", cameo: "143", recipient: "obj", sure: true },
  // "Students in Togo started a campaign of civil disobedience against the president."
  { nouns: "civil_disobedience disobedience_campaign political_dissent", cameo: "140", recipient: "against", of: "actor", light: true, sure: true },
  // "Marchers toppled the statue of the founder."
  { verbs: "topple vandalize vandalise deface smash ransack", object: "statue monument memorial bust window shop bank wall mural", subject: "@crowd", mode: "vandalize", cameo: "145", recipient: "of", about: "of", sure: true },
  // "Tens of thousands poured into the streets."
  { verbs: "pour flood spill stream flock come+out go+out", via: { into: "street square", onto: "street square", on: "street", to: "street" }, subject: "@crowd", mode: "demo", cameo: "141", recipient: "against", sure: true },
  // "Togolese students filled the streets."
  { verbs: "flood fill throng pack", object: "street square avenue", subject: "@crowd", notSubject: "fan spectator", mode: "demo", cameo: "141", recipient: "against", sure: true },
  // "A crowd pelted the embassy with eggs."
  { verbs: "pelt stone", via: { with: "@missiles" }, subject: "@crowd", mode: "riot", cameo: "145", recipient: "obj", about: "of", sure: true },
  // "Prisoners set mattresses on fire." "Residents burned tyres."
  { verbs: "set", via: { on: "fire" }, subject: "protester demonstrator protestor rioter mob crowd student marcher prisoner inmate youth", mode: "vandalize", cameo: "145", recipient: "obj", about: "of", sure: true },
  // "Togolese students burned tyres."
  { verbs: "burn torch", object: "tyre tire barricade rubbish rubbish_bin bin mattress", subject: "@crowd", mode: "riot", cameo: "145", recipient: "against", sure: true },
  // "Women banged pots outside the congress."
  { verbs: "bang clang beat", object: "pot pan saucepan", mode: "demo", cameo: "141", recipient: "against outside", sure: true },
  // "Separatists formed a human chain." "Students barricaded themselves in a school."
  { verbs: "form make", object: "human_chain", mode: "demo", cameo: "141", recipient: "against around outside", sure: true },
  // "A strike by drivers brought Lome to a standstill."
  { verbs: "bring", via: { to: "standstill halt" }, subject: "@crowd strike protest walkout demonstration protester striker", mode: "strike", cameo: "143", recipient: "obj", sure: true },
  // "Bus drivers in Togo are on strike."
  { nouns: "strike", case: "on", mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "Thousands of Togolese set out on a march to the capital."
  { verbs: "set+out set+off embark set go", via: { on: "march caravan protest_march" }, mode: "demo", cameo: "141", recipient: "against", sure: true },
  // "Togolese students broke through a fence around the palace."
  { verbs: "break+through break breach storm scale push+through tear+down climb", object: "fence barrier cordon barricade gate police_line wall", subject: "@crowd", mode: "riot", cameo: "145", recipient: "around of outside", about: "of around", sure: true },
  // "Togolese protesters have burst through a cordon."
  { verbs: "break burst push", via: { through: "fence barrier cordon barricade gate line" }, subject: "@crowd", mode: "riot", cameo: "145", recipient: "around of outside", about: "of around", sure: true },
  // "Protesters threw chairs at Togolese police."
  { verbs: "throw hurl fling lob toss", subject: "protester demonstrator protestor rioter youth crowd mob student marcher fan striker supporter", via: { at: "@police @forces @official @property" }, mode: "riot", cameo: "145", recipient: "at", sure: true },
  // "Protesters set up barricades in the port of Lome."
  { verbs: "set+up erect build raise put+up throw+up man", object: "barricade roadblock", subject: "@crowd protester demonstrator", mode: "obstruct", cameo: "144", recipient: "against outside", sure: true },
  // "Togolese students camped outside the palace."
  { verbs: "camp camp+out bivouac", subject: "@crowd", via: { outside: "*", in: "square park street plaza", on: "square street lawn" }, mode: "obstruct", cameo: "144", recipient: "outside against", sure: true },
  // "Togolese monks prolonged their blockade of the palace."
  { verbs: "extend prolong continue resume maintain suspend", object: "blockade sit-in occupation picket", subject: "@crowd", mode: "obstruct", cameo: "144", recipient: "of", about: "of", sure: true },
  // "A Togolese monk set himself on fire."
  { verbs: "set", object: "himself herself themselves", via: { on: "fire" }, mode: "hunger", cameo: "142", recipient: "against outside" },
  // "Togolese nurses stayed away from work."
  { verbs: "stay+away stay walk", via: { from: "work class school job", off: "job" }, subject: "@crowd", complement: "away", mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "Togolese shopkeepers shut their shops." "Togolese pupils walked out of class."
  { verbs: "walk+out walk", via: { of: "class school classroom factory mine hospital work", out: "class school classroom" }, subject: "@crowd", mode: "strike", cameo: "143", recipient: "against", sure: true },
  // "Togolese students chained themselves to the palace."
  { verbs: "barricade chain glue handcuff padlock", object: "themselves himself herself", mode: "obstruct", cameo: "144", recipient: "against", sure: true },
  // "A million people turned out to demand elections."
  { verbs: "turn+out come+out", clause: "xcomp", subject: "@crowd", mode: "demo", cameo: "141", recipient: "against", sure: true },
  // "Garment workers went on the rampage."
  { verbs: "go+on", object: "rampage", subject: "@crowd", mode: "riot", cameo: "145", recipient: "against", sure: true },
  // "The detainees refused food."
  { verbs: "refuse", object: "food meal", subject: "prisoner detainee inmate activist striker hunger_striker dissident", mode: "hunger", cameo: "142", recipient: "against", sure: true },
  // "Togolese students waved banners outside the court."
  { verbs: "wave carry hold+up brandish", object: "banner placard portrait flag effigy coffin body corpse sign poster candle torch photograph photo picture cross", subject: "@crowd", mode: "demo", cameo: "141", recipient: "against outside" },
] as const;
