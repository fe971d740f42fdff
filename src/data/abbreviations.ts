/**
 * English abbreviations that are written with a full stop, without that stop, in lower case.
 * Origin: compiled for tidings from general knowledge of newspaper style; facts, no rights. MIT with the code.
 */
import { wordList } from "./word-list";

/** Titles and ranks that stand before a name; a sentence never ends after them. */
export const titleAbbreviations = wordList(`
  mr mrs ms mx dr drs messrs mme mlle mssrs prof profs assoc asst rev revs hon msgr fr br st ste sts
  gen genl col lt sgt capt cpt cmdr cdr adm maj brig cpl pvt pfc spc ens ltjg cwo wo sfc ssgt tsgt msgt smsgt cmsgt
  supt insp det const sen sens rep reps gov govs pres amb sec'y atty attys treas comdr lieut ald ret
  mt mts ft pte cst ptl sra srta vs v
`);

/** Abbreviations that may stand at the end of a sentence as well as inside one; they count in any letter case. */
export const commonAbbreviations = wordList(`
  inc corp co cos ltd llc plc bros pty pvt gmbh jr sr esq etc al approx dept depts univ assn assoc govt natl intl
  ave blvd rd hwy pkwy apt bldg tel ext misc min mins hr hrs yr yrs mo mos wk wks
  lb lbs oz tsp tbsp vol vols esp incl excl viz cf ibid
  jan feb apr jul aug sept oct nov dec mon tue tues thu thur thurs fri arrv attn cie mfg acct amt avg dist div
  ca vs lv ph
`);

/** Abbreviations after which a sentence always goes on, besides titles. */
export const unfinishedAbbreviations = wordList("e.g i.e a.k.a viz cf ca approx incl excl esp fig figs vol nos no");

/** Units between a number and a lower-case word ("6 ft. tall", "0.5 pct. in May"). */
export const measureAbbreviations = wordList("pct in ft yd yds mi sq cu lb lbs oz gal qt pt g kg mg t km cm mm m ml l mph hp sec secs");

/** Streets and squares ("10 Main St."); a sentence may end after them, unlike after "St. Paul". */
export const placeAbbreviations = wordList("st mt ft");

/** Abbreviations only when capitalised, because in lower case they are words or parts of words. */
export const capitalisedAbbreviations = wordList(`
  jun sep sat sun wed mar hon gov gen sen rep rev col fla ala ariz calif colo conn kan mich minn mont neb nev
  okla tenn wis wyo nfld alta sask ont que dak
  ave ed eds jos chas wm geo thos robt benj alex
`);

/** State names after a comma ("Boston, Mass."); elsewhere these are ordinary words. */
export const stateAbbreviations = wordList(`
  miss ill ind mass ore wash la del pa ark me mo man ida tex va ga md ky vt cal
`);

/** Abbreviations only before a number ("No. 5", "p. 12"). */
export const numberedAbbreviations = wordList(`
  no nos nr fig figs art arts sec secs ch chap chaps p pp par para paras v vv vs c ca n nn l ll ser sect tab eq eqs
  ref refs ex app cl col cols lot rs ver jun sep sat sun wed mar div
`);

/** Abbreviations whose stops stand inside as well; those of single letters (U.S., a.m.) need no list. */
export const dottedAbbreviations = wordList(`
  ph.d m.sc b.sc ll.b ll.m d.phil m.phil ed.d psy.d pharm.d litt.d d.litt sc.d ed.m b.ed m.ed b.com m.com
  lt.col lt.gen maj.gen brig.gen lt.gov n.mex n.dak s.dak w.va n.car s.car
`);
