/**
 * Words that say that something is said, thought or judged, by class and by what they take.
 * Origin: our own list, written down from the grammar of English reporting verbs. Licence: facts, our own list.
 *
 * Frames: `quote` introduces words in marks, `clause` a reported clause ("said that", "asked whether"), `infinitive`
 * "to" and a verb ("promised to leave", "urged them to leave"), `gerund` a verb in -ing ("denied taking"),
 * `object` a noun phrase that is what is said or judged ("condemned the raid").
 */
export const QUOTE_VERBS = [
  {
    class: "speech",
    frames: ["quote", "clause"],
    verbs: `say tell add deny announce state declare claim argue explain note observe remark comment assert maintain insist affirm
      reaffirm reiterate repeat stress emphasise emphasize underline underscore acknowledge admit concede confess confirm
      disclose reveal report recount relate recall recollect inform notify brief advise assure reassure remind warn caution
      alert predict forecast prophesy promise pledge vow swear guarantee threaten boast brag crow complain grumble moan whine
      lament protest object contend allege charge counter retort reply respond answer rejoin quip joke jest tease write tweet
      retweet post blog text email e-mail message cable telegraph testify attest certify proclaim profess pronounce conclude
      summarise summarize sum exclaim blurt gush enthuse marvel muse opine editorialise editorialize speculate suggest propose
      recommend hint imply intimate signal indicate specify clarify elaborate mention point spell ask inquire enquire wonder
      demand plead concur agree reason venture volunteer stipulate decree quote cite narrate preach lecture teach
      rant fume bemoan bewail riposte posit postulate theorise theorize aver avow avouch countercharge underline broadcast
      publicise publicize rule order urge counsel propound decide
      shout yell scream whisper murmur mutter quibble gripe plead`,
  },
  {
    class: "speech",
    frames: ["quote"],
    verbs: `continue begin start go finish end interject interrupt chime shout yell scream cry roar bellow thunder bark snap growl
      hiss whisper murmur mutter mumble chant sing howl wail sob weep sigh groan gasp laugh smile chuckle giggle grin smirk nod
      shrug scoff sneer sniff snarl snort deadpan drawl stammer stutter read run press offer praise call describe recite intone
      rail rage storm vent wisecrack hit fire shoot weigh pipe echo close
      urge instruct command order beg implore beseech appeal request question query greet hail invite scold chide admonish
      rebuke berate apologise apologize explain put think mean`,
  },
  {
    class: "speech",
    frames: ["infinitive"],
    verbs: `promise pledge vow swear threaten offer ask urge tell order instruct command direct beg implore beseech plead appeal
      request demand invite encourage exhort advise warn persuade remind challenge call propose claim profess forbid counsel
      press entreat dare volunteer`,
  },
  {
    class: "speech",
    frames: ["gerund"],
    verbs: `deny admit acknowledge suggest recommend propose mention recall report describe confess discuss advocate urge
      regret advise`,
  },
  {
    class: "speech",
    frames: ["object"],
    verbs: `announce deny describe call declare report claim admit acknowledge explain note suggest propose mention promise pledge
      confirm disclose reveal stress emphasise emphasize reiterate repeat recall predict warn allege concede assert state
      describe discuss recount outline detail address cite demand request recommend advise express voice articulate
      quote tout reference clarify summarise summarize urge protest dub label brand term name`,
  },
  {
    class: "thought",
    frames: ["clause"],
    verbs: `think believe know feel hope fear worry expect assume suppose presume guess reckon figure imagine suspect doubt realise
      realize recognise recognize understand consider determine find learn discover hear see sense hold judge estimate
      calculate deem remember wish dream anticipate envision envisage foresee hypothesise hypothesize conclude decide
      show demonstrate prove document illustrate indicate suggest disagree dispute ponder deduce infer gather intuit perceive
      notice ascertain project appreciate accept bet trust regret care mind fret agonise agonize forget caution question`,
  },
  {
    class: "attitude",
    frames: ["infinitive"],
    verbs: `want plan hope intend seek aim refuse decline agree wish decide expect choose prefer long yearn desire resolve opt
      hesitate vie aspire mean determine consent`,
  },
  {
    class: "attitude",
    frames: ["object"],
    verbs: `hit pound grill heckle chastise detail document unveil criticise criticize condemn denounce blast slam attack assail deride mock ridicule dismiss reject rebuff praise laud hail
      applaud commend welcome celebrate support back endorse oppose favour favor defend embrace champion tout promote
      question challenge dispute contest doubt deplore decry lament bemoan regret disavow disown renounce repudiate disparage
      belittle demean insult lambast lambaste lampoon castigate chastise chide rebuke scold reprimand admonish berate upbraid
      censure fault blame accuse credit thank congratulate salute advocate approve admire love hate dislike despise
      loathe detest resent fear trust distrust mistrust respect consider regard view want propose liken compare portray
      depict paint characterise characterize criticise echo highlight believe pan trash bash rip hammer skewer savage excoriate
      vilify malign slander smear scorn spurn shun eschew abhor deem rate rank
      understand reconsider envision envisage anticipate predict foresee expect prefer estimate demand propose weigh contemplate
      show demonstrate illustrate indicate underscore prefer recant rule recognise recognize ponder mull discount downplay minimise minimize exaggerate overstate understate misstate emphasise emphasize`,
  },
] as const;

/** Verbs with a preposition whose noun phrase or clause is what is said, thought or judged: "complained about the delay". */
export const QUOTE_PREPOSITION_VERBS = [
  { class: "speech", prepositions: "about of on", verbs: "talk speak complain boast brag joke testify tweet write comment inquire enquire remark elaborate expand expound touch dwell lecture rant rave gush opine muse reminisce fret whine grumble gripe moan ask speculate tell rule report" },
  { class: "speech", prepositions: "to", verbs: "refer allude respond reply object point admit confess testify attest swear" },
  { class: "speech", prepositions: "for", verbs: "call ask plead appeal apologise apologize argue press push vouch lobby campaign" },
  { class: "speech", prepositions: "on", verbs: "call insist" },
  { class: "speech", prepositions: "of about against", verbs: "warn caution protest rail argue inveigh" },
  { class: "speech", prepositions: "at", verbs: "hint" },
  { class: "speech", prepositions: "of", verbs: "accuse" },
  { class: "thought", prepositions: "about of", verbs: "think know learn hear worry dream wonder fret care" },
  { class: "attitude", prepositions: "with on", verbs: "agree disagree sympathise sympathize side quarrel differ" },
  { class: "attitude", prepositions: "of", verbs: "approve disapprove despair" },
  { class: "attitude", prepositions: "for", verbs: "hope wish long yearn advocate" },
  { class: "attitude", prepositions: "in", verbs: "believe" },
] as const;

/** Particles and objects that belong to a reporting verb: "pointed out", "made clear", "went on". */
export const QUOTE_VERB_NEEDS = [
  { verb: "spell", particles: "out" },
  { verb: "sum", particles: "up" },
  { verb: "go", particles: "on" },
  { verb: "chime", particles: "in" },
  { verb: "pipe", particles: "up in" },
  { verb: "weigh", particles: "in" },
  { verb: "hit", particles: "back" },
  { verb: "fire", particles: "back off" },
  { verb: "shoot", particles: "back" },
] as const;

/** Nouns that take what is said, thought or judged as a clause: "the claim that", "fears that", "a promise to". */
export const QUOTE_NOUNS = [
  {
    class: "speech",
    nouns: `assertion claim allegation accusation charge statement announcement declaration comment remark suggestion proposal promise
      pledge vow threat warning denial admission acknowledgement acknowledgment confession confirmation prediction forecast insistence
      contention argument complaint report rumour rumor testimony recommendation demand request call appeal plea order
      assurance reassurance reminder hint boast protestation observation explanation revelation disclosure`,
  },
  {
    class: "thought",
    nouns: `opinion view belief hope fear concern worry expectation conviction feeling suspicion doubt thought idea notion theory
      assumption impression perception realisation realization finding conclusion estimate understanding sense`,
  },
  {
    class: "attitude",
    nouns: `desire wish intention decision refusal willingness unwillingness determination plan support opposition praise
      condemnation criticism agreement resolve readiness eagerness reluctance preference`,
  },
] as const;

/** Adjectives that take what is thought or wanted: "confident that", "willing to", "critical of". */
export const QUOTE_ADJECTIVES = [
  {
    class: "thought",
    takes: "clause",
    adjectives: `confident sure certain convinced aware unaware afraid fearful worried concerned anxious hopeful optimistic pessimistic
      doubtful sceptical skeptical glad happy pleased proud sorry angry upset sad disappointed surprised shocked adamant clear
      positive grateful thankful relieved satisfied unsure uncertain mindful conscious nervous wary`,
  },
  {
    class: "attitude",
    takes: "infinitive",
    adjectives: `willing unwilling eager reluctant ready keen determined hesitant loath anxious prepared happy glad proud afraid hopeful`,
  },
  {
    class: "attitude",
    takes: "about of for on to over with at",
    adjectives: `critical supportive sceptical skeptical worried concerned optimistic pessimistic passionate enthusiastic dismissive
      contemptuous wary suspicious opposed hostile committed angry upset furious happy unhappy proud fond scornful
      appreciative disdainful nervous doubtful hopeful frustrated disappointed outraged alarmed dismayed indifferent sympathetic`,
  },
] as const;

/** Nouns that frame a clause by whose words or thoughts it is: "in the words of Lind", "in Lind's view", "by her own account". */
export const QUOTE_FRAMING_NOUNS = [
  { class: "speech", nouns: "words telling account retelling phrase phrasing parlance description version" },
  {
    class: "thought",
    nouns: "view opinion eyes mind judgement judgment estimation estimate assessment reckoning thinking interpretation",
  },
] as const;

/** Nouns for people by what they hold of something: "a supporter of the plan". */
export const QUOTE_HOLDERS = `supporter opponent critic proponent advocate defender champion backer foe admirer detractor believer
  sceptic skeptic fan` as const;

/** Nouns for what holds words besides those that report them: "her answer was simple: …". */
export const QUOTE_TEXTS = `answer reply response retort message verdict advice word phrase line quote quotation tweet post lesson
  letter note email e-mail memo text caption headline slogan motto mantra chant question speech toast explanation
  rule reason excuse joke punchline sign banner placard poster title` as const;

/** Verbs whose object is the person spoken to, so that a clause behind it is what is said: "told reporters that". */
export const QUOTE_TELLING_VERBS = `tell inform notify brief advise assure reassure remind warn caution alert persuade convince ask show
  teach promise text email phone press question quiz grill` as const;

/** Of these, verbs that are never without that person, so that "told Roe" is not "Roe told" turned round, as "asked Roe" may be. */
export const QUOTE_ADDRESSING_VERBS = `tell inform notify brief assure reassure remind alert persuade convince show` as const;

/** Verbs that take hardly anything but a clause, so that words behind them are what is said even where the tree errs. */
export const QUOTE_SURE_VERBS = `say argue insist contend maintain assert claim believe think predict` as const;

/** Verbs that give somebody or something a name or a judgement, and say nothing without it: "called it a mistake". */
export const QUOTE_NAMING_VERBS = `call dub label brand term name deem` as const;

/** Verbs whose subject is an event when it is a common noun: "The move came a day after Putin spoke, saying …". */
export const HAPPENING_VERBS = `come follow happen occur begin start end emerge erupt arrive continue precede` as const;

/** Prepositions that carry on what is judged: "praised them for staying", "likened it to a siege". */
export const CONTENT_PREPOSITIONS = `as for of to about over against with on from into between by toward towards` as const;

/** Nouns of how somebody speaks, not of what: "spoke on condition of anonymity", "talked on background". */
export const SPEAKING_MANNERS = `condition background record phone telephone line behalf air camera stage sideline sidelines` as const;

/** Prepositions that say when somebody speaks. */
export const TIME_PREPOSITIONS = `during after before since until till amid` as const;

/** Words that open a clause which sets something against the report before it: "…, while others disagreed". */
export const CONTRASTS = `while though although whereas` as const;

/** Words that label a text or a show, not a speaker, before a colon. */
export const LABELS = `latest exclusive update updated watch video photo photos picture pictures analysis opinion editorial breaking correction
  live listen read note related source sources location date time contact tags topics credit image editor
  background factbox timeline summary highlights key why how what when where who review preview here also more
  for from to in on at by with re subject embargoed embargo attention advisory notice
  warning tip tips step question answer result results score final total` as const;

/** Days and times of day that stand beside a reporting verb without being its subject: "said Monday". */
export const DAYS = `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon
  evening night week month year day january february march april may june july august september october november december` as const;
