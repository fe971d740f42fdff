/**
 * Room `syntax`: an article becomes sentences of Universal Dependencies words, tagged, lemmatised and parsed. Nobody
 * above knows how; `Sentence[]` is the contract. It knows nothing of news, times, actors or events.
 */
export { commonUse } from "./common-use.js";
export { preload } from "./network/index.js";
export { parseSentences } from "./parse-sentences.js";
export { isPersonNoun } from "./person-nouns.js";
export { quotedWords } from "./quoted-words.js";
export {
  type MentionKind,
  MentionKindSchema,
  type Sentence,
  SentenceSchema,
  type Token,
  TokenSchema,
  type Upos,
  UposSchema,
} from "./schema.js";
export { ancestry, childrenBy, relationOf, subtree, type Tree, treeOf } from "./tree.js";
