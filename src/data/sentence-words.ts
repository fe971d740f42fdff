/**
 * Small closed lists for the sentence splitter, in lower case.
 * Origin: compiled for tidings from general knowledge of English; facts, no rights. MIT with the code.
 */
import { wordList } from "./word-list";

/** Function words that, capitalised after a full stop, all but prove that a sentence begins. */
export const sentenceStarters = wordList(`
  the a an this that these those i he she it we they you his her its our their my your there here
  in on at for from with by to of as into under over after before during since until within without despite among between
  about against through across along around like unlike
  but and or nor so yet if when while because although though unless whether whereas once
  however meanwhile moreover furthermore nevertheless nonetheless instead also then thus therefore otherwise still
  what who whom whose where why how which whatever
  nobody everyone everybody someone somebody anyone nothing everything something
  both all some many most several another each every no not neither either few more other others such any none
  one two three four five six seven eight nine ten
  is are was were do does did has have had can could would should might must let
  even just only now today yesterday later earlier recently perhaps maybe indeed please yes
`);

/** Verbs of speech that go on with a sentence after a closing quotation mark ('"Stop!" Smith said'). */
export const speechVerbs = wordList(`
  said says say asked asks ask told tells added adds wrote writes replied replies answered answers cried cries shouted shouts
  yelled yells exclaimed exclaims whispered whispers called calls screamed screams explained explains wondered wonders
  insisted insists continued continues joked jokes quipped declared declares chanted chants announced recalled recalls
  tweeted posted remarked retorted responded warned argued
`);

/** What may follow "a.m." or "p.m." within a sentence though it is capitalised. */
export const afterClockTimes = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
  gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst msk eastern central pacific mountain beijing moscow london paris local
`);
