/**
 * Base forms of function words, clitics and abbreviations that no ending tells, by Penn tag, and words that keep their capital.
 * Origin: facts of English and of UD English, checked by counts on the training parts of UD English-EWT and -GUM; own
 * lists of peoples, months and plural-only names. MIT with the code.
 */
import { wordList } from "./word-list";

function table(lines: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const tags = new Map<string, Map<string, string>>();
  for (const line of lines.trim().split("\n")) {
    const [tag = "", ...pairs] = line.trim().split(/\s+/);
    const entries = tags.get(tag) ?? new Map<string, string>();
    tags.set(tag, entries);
    for (const pair of pairs) {
      const [forms = "", lemma = ""] = pair.split(">");
      for (const form of forms.split(",")) entries.set(form, lemma);
    }
  }
  return tags;
}

/** Base forms by Penn tag and by form, in lower case with straight apostrophes. */
export const lemmaWords = table(`
  PRP i,me>I him>he us,'s,s>we them,'em,em>they her>she mine>my yours>your hers>her ours>our theirs>their u,ya>you
  PRP$ ur>your
  DT an>a these>this those>that teh>the
  MD ca>can wo>will 'll,ll>will 'd,d>would sha>shall
  VBZ 's,s,is,ai>be has>have does>do
  VBP are,am,'re,re,'m,m,r,ai>be 've,ve>have
  VBD was,were>be had,'d,d>have did>do
  VBN been>be had>have done>do gone>go
  VB 've,ve,of>have
  VBG gon>go being>be
  POS ',s,'s>'s
  RB n't,nt>not asap>ASAP aka>a.k.a. thru>through
  TO na,ta>to
  IN vs,v.>versus thru>through w/>with w/o,w/out>without til,'til>till ca,ca.>circa b/c,coz,cos,cus>because abt>about o>of
  CC n,'n,'n',n'>and
  NN pm,p.m>p.m. am,a.m>a.m. t.v.,tv>TV
  FW etc>etc. al>al. ie,i.e>i.e. eg,eg.,e.g>e.g.
  CD m,mn,mln,mm>million k>thousand b,bn>billion t,tn,trn>trillion
  RBR better>well worse>badly more>more less>less further>far farther>far
  RBS best>well most>most least>least worst>badly
  JJR more>more less>less further>further lesser>less
  JJS most>most least>least
  UH ok>ok
  NFP –,—>-
  NNP jan,jan.>January feb,feb.>February mar,mar.>March apr,apr.>April jun,jun.>June jul,jul.>July aug,aug.>August
  NNP sept,sept.,sep,sep.>September oct,oct.>October nov,nov.>November dec,dec.>December
  NNP mon,mon.>Monday tue,tue.,tues,tues.>Tuesday wed,wed.>Wednesday thu,thu.,thur,thur.,thurs,thurs.>Thursday fri,fri.>Friday sat,sat.>Saturday sun.>Sunday
  NNP xmas>Christmas
`);

/** Base forms of punctuation marks that have a plainer twin. */
export const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", '"'], ["”", '"'], ["„", '"'], ["‟", '"'], ["``", '"'], ["‘", "'"], ["’", "'"], ["‚", "'"], ["’’", "''"], ["‘’", "''"], ["–", "-"],
]);

/** Adjectives and nouns of peoples, faiths and parties that keep their capital, in lower case; "-ian" and "-ese" need no entry. */
export const capitalWords = wordList(`
  afghan african albanian algerian american angolan arab arabic argentine asian aussie austrian azeri baathist bahraini balkan baltic
  bangladeshi basque belgian bengali berber bhutanese bosniak brit british briton buddhist bulgarian catalan catholic celtic
  chechen christian confucian copt coptic croat cuban cypriot czech dane danish democratic dutch emirati english estonian
  eurasian european filipino finnish flemish french gaelic german greek gypsy haitian hebrew hindu hispanic hungarian icelandic
  igbo indian indonesian inuit iraqi irish islamic islamist israeli italian jewish jesuit jew kazakh kenyan korean kosovar kurd
  kurdish kuwaiti kyrgyz lao laotian latin latina latino latvian lebanese libyan lutheran malay maltese maori marxist masai
  maoist mayan mexican moroccan moslem muslim nazi nepali nigerien nordic norse norwegian omani orthodox ottoman pakistani palestinian
  paralympic parisian pashtun persian pole polish portuguese protestant puritan qatari quaker republican roma roman romanian rwandan
  sami samoan saudi scandinavian scot scottish semitic serb shia shi'ite shiite sikh sinhala slav slavic slovak slovene somali soviet
  spanish spaniard stalinist sunni swede swedish swiss tajik taliban tamil tatar thai tibetan tory tongan tunisian turk turkish turkmen
  tutsi hutu ugandan uighur uyghur uzbek venezuelan victorian viking welsh wahhabi yemeni yiddish yoruba zulu zionist zambian
  monday tuesday wednesday thursday friday saturday sunday christmas easter
  jamaican dominican rican lankan moldovan congolese sinhalese ivorian burmese malian mauritian burkinabe basotho
  georgian iranian iberian israelite finn londoner ukrainian
`);

/** Adjectives in "-ian" and "-ese" that come from no people or person. */
export const commonAdjectives = wordList(`
  civilian pedestrian vegetarian humanitarian authoritarian utilitarian disciplinarian sectarian egalitarian libertarian totalitarian
  agrarian reptilian obese antediluvian median
`);

/** Plural names that are their own base form. */
export const pluralNames = wordList(`
  philippines netherlands falls works sox olympics paralympics maldives bahamas seychelles appropriations athletics alps andes himalayas
  pyrenees hebrides grammys oscars emmys news mathematics physics economics politics linguistics humanities statistics sports headquarters
  series species barracks commons maya shia roma taliban olmec inuit people
  massachusetts texas arkansas kansas illinois honduras athens brussels naples hamas reuters
`);
