// COOPERATE: material exchange that serves both sides. Facts of English; the examples are ours.
export const COOPERATE = [
  // "Coast guards of both states cooperated in the search."
  { verbs: "cooperate collaborate co-operate", cameo: "060", recipient: "with", reciprocal: "with" },
  // "The joint patrols between Ghana and Togo ended on Friday."
  { nouns: "joint_exercise joint_drill joint_patrol joint_manoeuvre joint_maneuver joint_operation war_game joint_war_game joint_naval_exercise joint_military_exercise joint_air_exercise joint_naval_drill joint_military_drill joint_manoeuvres joint_maneuvers joint_training", cameo: "062", recipient: "with between", reciprocal: "with between", light: true, of: "actor" },
  // "Ghana held a joint exercise with Togo."
  { verbs: "hold conduct stage launch begin start run carry+out", object: "@joint", cameo: "062", recipient: "with", reciprocal: "with" },
  // "Two Togolese bankers were extradited."
  { verbs: "extradite", cameo: "063", recipient: "to obj" },
  // "Ghana handed over the fugitive to Togo."
  { verbs: "hand+over turn+over hand", object: "suspect national citizen fugitive gangster trafficker smuggler murderer killer criminal drug_lord warlord banker hacker spy bomber militant", cameo: "063", recipient: "to", via: { to: "*" } },
  // "The extradition of the banker to Togo took a year."
  { nouns: "extradition", cameo: "063", recipient: "to", of: "object" },
  // "Ghana shared intelligence with Togo."
  { verbs: "share exchange swap trade", object: "intelligence information data evidence", cameo: "064", recipient: "with", reciprocal: "with" },
  // "Ghana exchanged bodies with Togo."
  { verbs: "exchange swap", object: "@prisoners body", cameo: "060", recipient: "with", reciprocal: "with" },
  // "Ghana trades with Togo."
  { verbs: "trade barter", cameo: "061", recipient: "with", reciprocal: "with", via: { with: "@actor" } },
  // "Ghana sold gas to Togo."
  { verbs: "sell export", object: "oil gas grain wheat goods coal electricity fuel @weapons", cameo: "061", recipient: "to iobj", via: { to: "@actor" } },
  // "Ghana pumped oil to Togo."
  { verbs: "supply ship pump deliver", object: "oil gas coal electricity fuel @weapons", cameo: "061", recipient: "to iobj", via: { to: "@actor" } },
  // "Ghana bought gas from Togo."
  { verbs: "buy import purchase", object: "oil gas grain wheat goods coal electricity @weapons", cameo: "061", recipient: "from", via: { from: "@actor" } },
  // "Ghana merged its currency with Togo."
  { verbs: "integrate merge", object: "army currency market economy force", cameo: "060", recipient: "with", reciprocal: "with" },
  // "The two navies joined forces against smugglers." "Doha resumed flights to Manama."
  { verbs: "join combine", object: "force effort", cameo: "060", recipient: "with", reciprocal: "with" },
  // "Ghana, Togo and Benin conducted naval drills."
  { verbs: "hold conduct stage launch begin start run carry+out complete finish", object: "@exercise", notObject: "@joint", subject: "@several", cameo: "062", recipient: "with", reciprocal: "with" },
  // "Ghana stepped up gas deliveries to Togo."
  { verbs: "step+up increase boost resume start begin raise double expand", object: "delivery shipment export supply sale", via: { to: "@actor" }, cameo: "061", recipient: "to" },
  // "Ghana and Togo swapped grain for fuel."
  { verbs: "swap barter exchange", subject: "@several", object: "@goods power energy electricity gas water fuel technology", cameo: "061", recipient: "with", reciprocal: "with" },
  // "Ghana passed intelligence to Togo."
  { verbs: "pass pass+on hand hand+over relay provide give supply furnish forward", object: "intelligence information evidence data footage", via: { to: "@actor", with: "@actor" }, cameo: "064", recipient: "to with" },
  // "Ghana handed over a suspected member of a gang to Togo."
  { verbs: "hand+over turn+over deliver surrender", object: "suspected_member alleged_member suspected_smuggler accused ringleader mastermind terrorist fighter gunman", via: { to: "@state" }, cameo: "063", recipient: "to" },
  // "Ghana teamed up with Togo."
  { verbs: "team+up band+together work+together", cameo: "060", recipient: "with", reciprocal: "with" },
  // "The Ghanaian premier worked with Togo."
  { verbs: "work", via: { with: "@official @actor" }, cameo: "060", recipient: "with", reciprocal: "with", subject: "@official @state @actor" },
  // "Ghana resumed flights to Togo."
  { verbs: "resume open launch start", object: "flight trade train_service air_link ferry_service bus_service shipment", cameo: "061", recipient: "to with between", reciprocal: "with between" },
  // "Ghana opened a joint venture with Togo."
  { verbs: "open establish set+up build launch inaugurate", object: "joint_venture joint_post border_post joint_border_post joint_office joint_commission joint_bank joint_project joint_company joint_plant joint_factory joint_refinery joint_base joint_university joint_centre joint_center joint_terminal joint_pipeline joint_fund joint_team joint_force joint_mine joint_airport joint_crossing", cameo: "060", recipient: "with", reciprocal: "with" },
  // "Ghana invested in Togo."
  { verbs: "invest", via: { in: "@place @actor" }, cameo: "061", recipient: "in" },
  // "Ghana took part in the coalition with Togo."
  { verbs: "participate take", via: { in: "joint_exercise joint_drill joint_maneuver military_exercise coalition exercise drill manoeuvre maneuver war_game" }, cameo: "062", recipient: "with", reciprocal: "with" },
  // "The cooperation between Ghana and Togo grew."
  { nouns: "cooperation collaboration", cameo: "060", recipient: "with between", reciprocal: "with between", light: true, via: { with: "@actor", between: "@actor" } },
  // "The prisoner swap between Ghana and Togo took nine hours."
  { nouns: "prisoner_exchange prisoner_swap", cameo: "060", recipient: "with between", reciprocal: "with between", light: true, sure: true },
  // "Togo hosted soldiers from Ghana."
  { verbs: "host station base", object: "@forces", via: { from: "@actor" }, cameo: "062", recipient: "from" },
  // "The joint artillery drill between Ghana and Togo ended."
  { nouns: "exercise drill manoeuvre maneuver patrol training", modifier: "joint", cameo: "062", recipient: "with between", reciprocal: "with between", light: true, of: "actor" },
  // "Manila and Hanoi held joint naval exercises."
  { verbs: "hold conduct stage launch begin start finish complete", object: "joint_military_exercise joint_naval_exercise joint_military_drill joint_naval_drill joint_military_manoeuvre joint_military_maneuver", subject: "@actor @state @forces @weapons", cameo: "062", recipient: "with", reciprocal: "with" },
  // "Thai and Lao troops trained together."
  { verbs: "train exercise drill patrol", complement: "together alongside", cameo: "062", recipient: "with alongside", reciprocal: "with alongside" },
] as const;
