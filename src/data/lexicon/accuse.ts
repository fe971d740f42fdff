// ACCUSE: criticism, accusation, indictment, lawsuits, investigations. Facts of English; the examples are ours.
export const ACCUSE = [
  // "Lima accused the cartel of bribing judges."
  { verbs: "accuse blame", mode: "allege", cameo: "112", recipient: "obj on", matrix: "accuse" },
  // "Ghana alleged that Togo had armed the rebels."
  { verbs: "allege", mode: "allege", cameo: "112", recipient: "that by against", matrix: "accuse" },
  // "The Togolese opposition says that the ruling party stole the vote."
  { verbs: "say claim complain contend insist assert argue", complement: "rig steal cheat defraud falsify doctor manipulate fabricate lie mislead deceive betray bribe plunder embezzle persecute frame stuff", subject: "@speaker", mode: "allege", cameo: "112", recipient: "that by", matrix: "accuse" },
  // "Ghana made accusations against Togo."
  { nouns: "accusation allegation", mode: "allege", cameo: "112", recipient: "against", light: true, of: "actor", matrix: "accuse" },
  // "Opposition deputies criticised the new decree."
  { verbs: "criticize criticise condemn denounce deplore decry slam blast lambast lambaste rebuke censure castigate chide chastise berate assail deride ridicule mock scold reprimand disparage lament bemoan fault flay excoriate vilify question insult savage pillory jeer heckle boo slate rubbish trash revile", subject: "@speaker", cameo: "111", mode: "disapprove", recipient: "obj", about: "of by for over" },
  // "The Ghanaian premier attacked the minister's record."
  { verbs: "attack assail savage ridicule", object: "@abstract @misdeed", subject: "@official @speaker", cameo: "111", mode: "disapprove", recipient: "obj", about: "of by for over" },
  // "Ghana's premier described the Togolese president as a tyrant."
  { verbs: "describe brand call label", via: { as: "@insult" }, cameo: "111", mode: "disapprove", recipient: "obj", about: "of by" },
  // "The deputy's scathing attack on the Togolese minister drew applause."
  { nouns: "attack assault", modifier: "verbal personal scathing stinging furious blistering withering outspoken bitter", cameo: "111", mode: "disapprove", recipient: "on against", light: true },
  // "The bishop's tirade against the Togolese premier went on for an hour."
  { nouns: "tirade broadside diatribe outburst invective", cameo: "111", mode: "disapprove", recipient: "against at on", light: true, of: "actor" },
  // "Ghana's condemnation of Togo was swift."
  { nouns: "criticism condemnation denunciation rebuke censure objection disapproval outrage", cameo: "111", mode: "disapprove", recipient: "of against to at", light: true, of: "recipient" },
  // "Ghana protested to Togo."
  { verbs: "protest", via: { to: "@actor" }, cameo: "114", mode: "disapprove", recipient: "about over against at to", subject: "@speaker" },
  // "Ghana protested the Togolese decree."
  { verbs: "protest", object: "*", cameo: "114", mode: "disapprove", recipient: "about over against at obj to", subject: "@official @state" },
  // "Ghana complained about the Togolese patrols."
  { verbs: "complain object", cameo: "114", mode: "disapprove", recipient: "about over against at to", subject: "@speaker" },
  // "Ghana filed a complaint against Togo."
  { verbs: "lodge file submit deliver hand", object: "protest complaint objection note", cameo: "114", mode: "disapprove", recipient: "with against to" },
  // "Ghana summoned the Togolese ambassador."
  { verbs: "summon", object: "ambassador envoy charge consul diplomat", cameo: "114", mode: "disapprove", recipient: "obj" },
  // "Prosecutors charged the mayor with fraud."
  { verbs: "charge indict arraign impeach prosecute", mode: "allege", cameo: "1121", recipient: "obj", object: "@actor @person @people suspect", matrix: "accuse" },
  // "The Togolese farmers sued the government."
  { verbs: "sue", mode: "allege", cameo: "115", recipient: "obj for" },
  // "Ghana brought legal action against Togo."
  { verbs: "file bring lodge launch begin", object: "lawsuit suit charge case action legal_action proceedings legal_challenge challenge", mode: "allege", cameo: "115", recipient: "against" },
  // "The indictment of Togo's former premier runs to 90 pages."
  { nouns: "lawsuit indictment impeachment", mode: "allege", cameo: "115", recipient: "against of", of: "recipient", light: true },
  // "The trial of the Togolese premier lasted a month."
  { nouns: "trial", mode: "allege", cameo: "112", recipient: "of", of: "recipient", light: true },
  // "A Togolese court tried the former premier."
  { verbs: "try", object: "suspect defendant @person", mode: "allege", cameo: "112", recipient: "obj", unless: "xcomp" },
  // "A commission is investigating the shootings."
  { verbs: "investigate probe", mode: "investigate", cameo: "090", recipient: "obj", about: "of by" },
  // "Togolese police interrogated nine suspects."
  { verbs: "examine scrutinize scrutinise look+into interrogate question", object: "@crime suspect @prisoners", mode: "investigate", cameo: "090", recipient: "obj", about: "of by", subject: "@investigator" },
  // "A Togolese banker is being questioned."
  { verbs: "question interrogate", passive: true, object: "@people @person suspect", notSubject: "@press lawmaker senator deputy", mode: "investigate", cameo: "090", recipient: "obj" },
  // "Ghana's inquiry into the Togolese bank took a year."
  { nouns: "investigation inquiry enquiry probe inquest", mode: "investigate", cameo: "090", recipient: "into of against", light: true, of: "actor" },
  // "Togo's parliament put the bank's director under investigation."
  { verbs: "put place bring", via: { under: "investigation scrutiny" }, mode: "investigate", cameo: "090", recipient: "obj" },
  // "Togolese prosecutors opened an investigation into the killings."
  { verbs: "open launch begin start order announce", object: "investigation inquiry enquiry probe hearing inquest", mode: "investigate", cameo: "090", recipient: "into against of" },
  // "The Togolese premier rallied against the decree."
  { verbs: "rally", via: { against: "*" }, mode: "disapprove", cameo: "113", recipient: "against", subject: "@official" },
  // "The bishop hit out at the junta." "Voters voiced concern about the count." "Police named two suspects."
  { verbs: "hit+out lash+out rail speak+out inveigh", via: { at: "*", against: "*" }, cameo: "111", mode: "disapprove", recipient: "at against", subject: "@speaker" },
  // "Ghana voiced alarm at the Togolese vote."
  { verbs: "express voice raise register", object: "concern alarm outrage anger dismay disappointment displeasure dissatisfaction regret objection opposition worry indignation disapproval frustration reservation doubt", cameo: "111", mode: "disapprove", recipient: "about over at with to against" },
  // "Ghana held Togo responsible for the raid."
  { verbs: "hold", complement: "responsible", cameo: "112", mode: "allege", recipient: "obj" },
  // "Ghana pointed the finger at Togo."
  { verbs: "point", object: "finger", cameo: "112", mode: "allege", recipient: "at" },
  // "The report implicated the Togolese premier."
  { verbs: "implicate", object: "@actor @people @person @official", cameo: "112", mode: "allege", recipient: "obj" },
  // "Togolese detectives suspect the banker."
  { verbs: "suspect", object: "@actor @people @person @official", cameo: "112", mode: "allege", recipient: "obj", subject: "@speaker" },
  // "Togolese police linked the banker to the murder."
  { verbs: "link tie", object: "@actor @people @person", via: { to: "@violence @crime" }, cameo: "112", mode: "allege", recipient: "obj", subject: "@official @police @state" },
  // "It was claimed by Ghana that Togo had armed the rebels."
  { verbs: "claim charge assert contend", modal: "had have be", cameo: "112", mode: "allege", recipient: "that", subject: "@official @state", passive: true },
  // "Ghanaian priests campaigned against the government."
  { verbs: "campaign agitate mobilize mobilise", unless: "object", via: { against: "*" }, cameo: "113", mode: "disapprove", recipient: "against" },
  // "Ghana regards the Togolese premier as a puppet."
  { verbs: "regard see view consider call", via: { as: "@insult" }, cameo: "111", mode: "disapprove", recipient: "obj" },
  // "Togo put the editor on trial."
  { verbs: "put", via: { on: "trial" }, object: "*", cameo: "112", mode: "allege", recipient: "obj" },
  // "The Togolese premier went on trial."
  { verbs: "go+on stand+on", object: "trial", mode: "allege", cameo: "112", actor: "none", recipient: "subject" },
  // "Togo's former premier is standing here on trial."
  { verbs: "stand go", via: { on: "trial" }, cameo: "112", mode: "allege", actor: "none", recipient: "subject" },
  // "The Togolese premier faces trial."
  { verbs: "face", object: "trial charge prosecution indictment impeachment investigation inquiry probe lawsuit criticism", cameo: "112", mode: "allege", actor: "none", recipient: "subject" },
  // "The Togolese premier appealed against the verdict."
  { verbs: "appeal", via: { against: "*" }, cameo: "115", mode: "allege", recipient: "against" },
  // "The Togolese opposition disputed the result of the vote."
  { verbs: "challenge contest dispute", object: "result election ruling verdict law ban decision claim legality", cameo: "115", mode: "allege", recipient: "obj of", about: "of by" },
  // "The Togolese opposition will challenge the count in court."
  { verbs: "challenge contest dispute appeal", via: { in: "court", before: "court tribunal" }, cameo: "115", mode: "allege", recipient: "obj", about: "of by" },
  // "Togolese police searched for the bomber."
  { verbs: "seek hunt track search", via: { for: "suspect killer attacker bomber gunman culprit perpetrator fugitive" }, cameo: "090", mode: "investigate", recipient: "for", subject: "@police @official @state" },
  // "Togolese police uncovered a plot."
  { verbs: "uncover unearth expose", object: "plot conspiracy corruption scandal cell network ring", cameo: "091", mode: "investigate", recipient: "by of", subject: "@police @official @state @speaker" },
  // "Ghana's protest to Togo was heard."
  { nouns: "protest complaint", via: { to: "@actor", with: "@actor" }, cameo: "114", mode: "disapprove", recipient: "against about over to", light: true, of: "actor" },
  // "The Togolese parliament held a hearing into the crash."
  { nouns: "hearing", via: { into: "*", on: "*" }, cameo: "090", mode: "investigate", recipient: "into on", light: true, of: "actor" },
  // "Ghana doubts the legitimacy of the Togolese president."
  { verbs: "question doubt", object: "legitimacy motive sincerity credibility ability legality integrity citizenship result", cameo: "111", mode: "disapprove", recipient: "of", about: "of" },
  // "Ghana disagreed with Togo."
  { verbs: "disagree", via: { with: "@official @actor @person" }, cameo: "111", mode: "disapprove", recipient: "with" },
  // "A commission investigated torture in the prisons."
  { verbs: "investigate probe examine", object: "abuse torture violation disappearance mistreatment ill-treatment", mode: "investigate", cameo: "092", recipient: "obj", about: "of by" },
  // "The army is investigating the air strike on the village."
  { verbs: "investigate probe examine", object: "airstrike air_strike drone_strike shelling bombardment incursion military_operation", mode: "investigate", cameo: "093", recipient: "obj", about: "of by on" },
  // "Prosecutors are investigating war crimes in the valley."
  { verbs: "investigate probe examine", object: "war_crime atrocity genocide massacre", mode: "investigate", cameo: "094", recipient: "obj", about: "of by in" },
  // "Ghanaian officials disapprove of the dam."
  { verbs: "disapprove", via: { of: "*" }, mode: "disapprove", cameo: "110", recipient: "of", about: "of by", subject: "@speaker" },
  // "Two men appeared in court over the plot."
  { verbs: "appear go come", via: { in: "court dock", before: "court judge magistrate tribunal panel" }, mode: "allege", cameo: "112", actor: "none", recipient: "subject" },
  // "Detectives questioned the premier's wife."
  { verbs: "question interview interrogate grill", subject: "@police investigator prosecutor detective", object: "@person @people @official suspect witness", mode: "investigate", cameo: "090", recipient: "obj" },
  // "A senate panel is looking into the contracts."
  { verbs: "look+into inquire+into delve+into", subject: "@investigator @state", mode: "investigate", cameo: "090", recipient: "obj into", about: "of by with" },
  // "The premier called the ruling shameful."
  { verbs: "call brand label term dub deem", complement: "@insult", subject: "@speaker", mode: "disapprove", cameo: "111", recipient: "obj", about: "of by" },
  // "Togo's premier came under criticism." "Her remarks drew fire."
  { verbs: "come", via: { under: "criticism scrutiny" }, mode: "disapprove", cameo: "111", actor: "from", recipient: "subject" },
  // "The Togolese premier has come under attack from the opposition."
  { verbs: "come", via: { from: "@official critic opposition campaigner activist party union lawmaker" }, subject: "@official", mode: "disapprove", cameo: "111", actor: "from", recipient: "subject" },
  // "The deputy tore into the minister." "The bishop laid into the junta."
  { verbs: "tear lay rip light", via: { into: "@official @person @state @abstract" }, subject: "@official @speaker", mode: "disapprove", cameo: "111", recipient: "into" },
  // "The mayor of Lima took a swipe at the minister."
  { verbs: "take have", object: "swipe dig aim shot potshot", via: { at: "@official @person @state" }, subject: "@speaker", mode: "disapprove", cameo: "111", recipient: "at" },
  // "Mexico took issue with the Cuban report."
  { verbs: "take", object: "issue exception", via: { with: "*", to: "*" }, subject: "@speaker", mode: "disapprove", cameo: "111", recipient: "with at to", about: "of by" },
  // "Police are hunting the gunmen."
  { verbs: "hunt seek pursue chase track trace", object: "suspect killer attacker bomber gunman culprit perpetrator fugitive assailant kidnapper", subject: "@police @official @state @forces", mode: "investigate", cameo: "090", recipient: "obj" },
  // "Greece took Turkey to court."
  { verbs: "take haul drag bring", via: { to: "court tribunal", before: "court tribunal judge" }, object: "@actor @person @official @rule law decree ban result case dispute decision", mode: "allege", cameo: "115", recipient: "obj" },
  // "The bishop poured scorn on the decree."
  { verbs: "pour heap", object: "scorn criticism blame ridicule", mode: "disapprove", cameo: "111", recipient: "on", about: "of by" },
  // "The envoy took the generals to task."
  { verbs: "take", via: { to: "task" }, mode: "disapprove", cameo: "111", recipient: "obj" },
  // "The court ruled that the agency had broken the law."
  { verbs: "rule find conclude", subject: "@court", modal: "have", mode: "allege", cameo: "112", recipient: "that" },
  // "The union boss branded the Togolese minister a liability."
  { verbs: "brand", object: "@official @person @actor @abstract @rule @misdeed", subject: "@speaker", mode: "disapprove", cameo: "111", recipient: "obj", about: "of by" },
  // "The Togolese senate passed a motion of censure against the premier."
  { verbs: "pass carry approve adopt back win", object: "motion_of_censure motion_of_confidence no_confidence_motion no_confidence_vote censure_motion impeachment_motion vote_of_censure", notObject: "confidence_motion", mode: "disapprove", cameo: "111", recipient: "against in", about: "against in" },
  // "The Togolese premier lost a confidence vote."
  { verbs: "lose", object: "confidence_vote vote_of_confidence no_confidence_vote", mode: "disapprove", cameo: "111", actor: "none", recipient: "subject" },
  // "A judge in Lome will hear the case against the bishop."
  { verbs: "hear", subject: "@court", object: "case appeal petition lawsuit challenge evidence testimony", mode: "allege", cameo: "112", recipient: "against of", about: "against of" },
  // "The Togolese premier fumed at the strikers."
  { verbs: "fume rage thunder rant", via: { at: "@actor @official @people", against: "@actor @official @people" }, subject: "@speaker", mode: "disapprove", cameo: "111", recipient: "at against" },
  // "Deputies tabled a motion of no confidence in the premier."
  { verbs: "table file submit bring move", object: "motion_of_confidence no_confidence_motion censure_motion impeachment_motion no_confidence_vote", mode: "disapprove", cameo: "111", recipient: "against in", about: "in against" },
] as const;
