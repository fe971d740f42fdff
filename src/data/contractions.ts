/**
 * Words that Universal Dependencies English writes as two or three words though no apostrophe marks the seam,
 * and what may stand after an apostrophe. A stroke shows each seam.
 * Origin: facts of English and of the convention, checked by counts on the training parts of UD English-EWT and -GUM. MIT.
 */
import { wordList } from "./word-list";

const fused = `
  can|not gon|na got|ta wan|na out|ta sort|a lem|me gim|me du|n|no whad|dya wat|cha got|cha
  do|nt ca|nt wo|nt did|nt does|nt is|nt are|nt was|nt were|nt have|nt has|nt had|nt could|nt would|nt should|nt
  need|nt must|nt might|nt ai|nt that|s what|s there|s where|s here|s how|s who|s he|s she|s
  they|re you|re they|ve you|ve i|ve they|ll you|ll it|ll they|d you|d i|m a|lot it|s
`;

/** What the parts of words with an apostrophe are where the general rule would cut elsewhere or not at all. */
const marked = "'t|is 't|was 't|were 't|will y'|all d'|ye c'm|on";

function seams(entry: string): readonly [string, readonly number[]] {
  const parts = entry.split("|");
  return [parts.join(""), parts.slice(0, -1).map((part) => part.length)];
}

/** Fused words in lower case (apostrophes straight) with the lengths of all parts but the last. */
export const fusedWords: ReadonlyMap<string, readonly number[]> = new Map(`${fused} ${marked}`.trim().split(/\s+/).map(seams));

/** What an apostrophe may begin after a word ("she|'ll"), without the apostrophe. */
export const clitics = wordList("s re ve ll d m");

/** Words that begin with an apostrophe of their own ("'em"), without the apostrophe. */
export const clippedStarts = wordList("em til till cause bout n round tis twas twere twill cos coz nuff");

/** Words that end with an apostrophe of their own ("goin'"), without the apostrophe. */
export const clippedEnds = wordList(
  "ol goin doin nothin somethin comin gettin talkin tryin livin lovin cookin lookin thinkin runnin workin makin takin sayin rockin",
);

/** Words before which "its" is a misspelt "it's". */
export const afterItIs = wordList("a an the not been just really so too always never kind gonna");

/** Words after which "wont" is a habit and no misspelt "won't". */
export const beforeWont = wordList("his her its my our your their was were is are be");

/** Words of letters joined by a stroke; all other strokes cut. */
export const strokeWords = wordList("s/he w/o w/out w/in b/t b/c n/a l/c i/c i/s km/h");

/** Names that end in an exclamation mark, without it. */
export const namesWithCry = wordList("Yahoo YAHOO");
