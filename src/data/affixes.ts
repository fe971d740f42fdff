/**
 * Prefixes and endings that a hyphen does not cut off in Universal Dependencies English ("anti-war", "e-mail").
 * Origin: counted on the training parts of UD English-EWT and -GUM, widened to the affix list of the English Web Treebank
 * tokenization guidelines; facts of a convention, no rights. MIT with the code.
 */
import { wordList } from "./word-list";

/** Prefixes, in lower case, without the hyphen. */
export const hyphenPrefixes = wordList(`
  ante anti arch bi co counter cross cyber de e ex extra hyper infra inter intra macro mega micro mid mini multi neo non
  over para peri post pre pro pseudo psycho re semi socio sub super supra trans tri ultra un uni
`);

/** Endings, in lower case, without the hyphen. */
export const hyphenEndings = wordList("esque ette fest gate itis less rama wise");

/** Small words that follow a prefix-like word in longer compounds ("over-the-counter"), where the hyphens do cut. */
export const hyphenLinks = wordList("the to a an and or of by in on up at for");
