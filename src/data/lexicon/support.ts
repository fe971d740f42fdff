// SUPPORT: praise, verbal defence, recognition, opening ties, signing agreements. Facts of English; the examples are ours.
export const SUPPORT = [
  // "Dublin praised the Kenyan mediators."
  { verbs: "praise laud hail applaud commend salute extol congratulate thank compliment acclaim celebrate", cameo: "051", recipient: "obj for", about: "of by" },
  // "Ghana welcomed Togo's decision."
  { verbs: "welcome", cameo: "051", recipient: "obj", about: "of by" },
  // "Ghana endorsed Togo's plan."
  { verbs: "endorse back support champion favour favor second uphold", notSubject: "soldier troop policeman helicopter tank gunman warplane jet plane warship armour armor vehicle artillery", cameo: "051", recipient: "obj", about: "of by" },
  // "The Ghanaian premier had praise for Togo."
  { nouns: "praise tribute congratulation applause endorsement solidarity backing condolence sympathy", cameo: "051", recipient: "to for with on", light: true, of: "actor" },
  // "Ghana expressed sympathy with Togo."
  { verbs: "pay express voice offer convey extend", object: "tribute support solidarity condolence sympathy backing thanks gratitude congratulation confidence", cameo: "051", recipient: "to for with" },
  // "The minister defended the general's decision."
  { verbs: "defend vindicate justify", cameo: "052", recipient: "obj by", about: "of by", subject: "@actor @speaker" },
  // "Ghana rallied support for Togo."
  { verbs: "rally drum+up mobilize mobilise", object: "support", cameo: "053", recipient: "for behind" },
  // "The Ghanaian parties rallied behind the president."
  { verbs: "rally", via: { behind: "*", around: "*" }, cameo: "053", recipient: "behind around" },
  // "Ghana recognised the new government in Banjul."
  { verbs: "recognize recognise", object: "@actor independence government state sovereignty", cameo: "054", recipient: "obj of" },
  // "Ghana restored relations with Togo."
  { verbs: "establish restore normalize normalise upgrade resume open improve strengthen deepen renew", object: "@relations", cameo: "050", recipient: "with between to", reciprocal: "with between" },
  // "Ghana's recognition of the Togolese government came late."
  { nouns: "recognition", cameo: "054", recipient: "of", of: "recipient", light: true },
  // "Ghana apologised to Togo."
  { verbs: "apologize apologise", cameo: "055", recipient: "to for" },
  // "Ghana issued an apology to Togo."
  { verbs: "issue offer make", object: "apology", cameo: "055", recipient: "to" },
  // "The Ghanaian president forgave the rebels."
  { verbs: "forgive", cameo: "056", recipient: "obj" },
  // "The two foreign ministers signed a trade accord."
  { verbs: "sign ratify initial ink approve endorse", object: "@agreement", cameo: "057", recipient: "with between", reciprocal: "with between" },
  // "The signing of the treaty between Ghana and Togo is near."
  { nouns: "signing ratification", cameo: "057", recipient: "with between by", reciprocal: "with between", of: "object", object: "@agreement" },
  // "Ghana acceded to the union."
  { verbs: "accede", via: { to: "alliance union bloc pact @intl" }, cameo: "050", recipient: "obj to" },
  // "Ghana sided with Togo."
  { verbs: "ally side align", via: { with: "*" }, cameo: "050", recipient: "with" },
  // "Ghana voted for the resolution on Togo."
  { verbs: "vote", via: { for: "@offer @agreement" }, cameo: "051", recipient: "for" },
  // "The premier reaffirmed his support for the mission." "Lima appointed an ambassador to Quito."
  { verbs: "reaffirm reiterate declare pledge lend give offer renew throw", object: "support solidarity backing allegiance loyalty confidence commitment weight endorsement", cameo: "051", recipient: "to for with behind iobj" },
  // "Ghana honoured the Togolese president."
  { verbs: "honor honour decorate award reward celebrate commemorate", object: "@official @person @actor @people", cameo: "051", recipient: "obj" },
  // "Ghana's president paid homage to the Togolese king."
  { verbs: "pay", object: "tribute homage respects", cameo: "051", recipient: "to" },
  // "Ghana mourned the Togolese president."
  { verbs: "mourn", object: "@person @official victim dead", cameo: "051", recipient: "obj" },
  // "Ghana stood alongside Togo."
  { verbs: "side stand stand+by", via: { with: "@actor", by: "@actor @official", alongside: "@actor" }, cameo: "051", recipient: "with by alongside" },
  // "The Labour leader stood by his deputy."
  { verbs: "stand+by stick+by", object: "@actor @official @person", cameo: "051", recipient: "obj" },
  // "Ghana campaigned for Togo."
  { verbs: "vote campaign lobby speak+out argue", via: { for: "@actor @person @official independence", "in": "favor favour" }, cameo: "051", recipient: "for of" },
  // "The Ghanaian president nominated a general."
  { verbs: "nominate propose recommend", object: "@person @official", cameo: "051", recipient: "obj", subject: "@official @state" },
  // "Ghana appointed an ambassador to Togo."
  { verbs: "appoint name", object: "ambassador envoy consul", cameo: "050", recipient: "to", about: "to" },
  // "Ghana exchanged ambassadors with Togo."
  { verbs: "exchange", object: "ambassador envoy", cameo: "050", recipient: "with", reciprocal: "with" },
  // "Ghana opened an embassy in Togo."
  { verbs: "open reopen", object: "embassy consulate mission", cameo: "050", recipient: "in with", reciprocal: "with" },
  // "Ghana forged ties with Togo."
  { verbs: "forge build cement boost expand", object: "@relations friendship", cameo: "050", recipient: "with between", reciprocal: "with between" },
  // "Ghana adopted a treaty with Togo."
  { verbs: "adopt", object: "treaty pact convention accord protocol", cameo: "057", recipient: "with", reciprocal: "with" },
  // "The union admitted Togo as a member."
  { verbs: "admit accept", object: "@state", via: { to: "alliance union bloc @intl", as: "member" }, cameo: "050", recipient: "obj" },
  // "Ghana's parliament approved the candidacy of the general."
  { verbs: "approve", object: "appointment nomination candidacy membership", cameo: "051", recipient: "of", about: "of" },
  // "The pope blessed the Ghanaian pilgrims."
  { verbs: "bless canonize canonise", object: "@people @person", cameo: "051", recipient: "obj" },
  // "The Ghanaian premier agreed with the Togolese president."
  { verbs: "agree concur", via: { with: "@official @person @actor" }, cameo: "051", recipient: "with" },
  // "The Togolese union came out in support of the miners."
  { verbs: "come+out speak+out speak stand rally demonstrate march", via: { in: "support favour favor defence defense solidarity" }, cameo: "051", recipient: "of for with" },
  // "The senate confirmed the president's nominee."
  { verbs: "confirm endorse approve back ratify", object: "nominee choice pick nomination appointment candidate", subject: "@official @state", cameo: "051", recipient: "obj", about: "of" },
  // "Montenegro joined the alliance."
  { verbs: "join enter", object: "alliance union bloc pact coalition nato eu au ecowas asean commonwealth opec un united_nations", subject: "@state @official", cameo: "050", recipient: "obj" },
  // "France awarded a medal to a Malian singer."
  { verbs: "award give present hand confer bestow", object: "honour honor medal prize decoration title order award", subject: "@state @official @intl", cameo: "051", recipient: "to on iobj" },
  // "Parliament passed a vote of confidence in the premier."
  { verbs: "pass give win", object: "vote_of_confidence confidence_vote confidence_motion", notObject: "no_confidence_vote no_confidence_motion", cameo: "051", recipient: "in iobj to" },
  // "A Togolese court ruled in favour of the miners."
  { verbs: "rule decide find", subject: "@court", via: { in: "favour favor" }, cameo: "051", recipient: "of" },
  // "The president came to the defence of his minister."
  { verbs: "come leap rush spring", via: { to: "defence defense aid" }, subject: "@official @state", cameo: "052", recipient: "of" },
  // "The party chose a general as its candidate."
  { verbs: "pick choose elect select adopt", object: "@person @official", via: { as: "leader candidate chairman chairwoman president premier nominee successor speaker" }, subject: "@official @actor", cameo: "051", recipient: "obj" },
  // "The Togolese parties formed an alliance."
  { verbs: "form forge build enter", object: "alliance coalition partnership front", subject: "@actor @official", cameo: "050", recipient: "with", reciprocal: "with" },
] as const;
