import type { Span } from "../../text/index.js";
import { at, type Scene, skipHyphen, tokenOf } from "./scene.js";

/** How many words may stand between a number and its noun. */
const REACH = 8;
const NOUNS = new Set(["NOUN", "PROPN"]);

/** The noun that a number counts: its head in the tree, or the head of the phrase behind `of`; nothing for a bare number. */
export function countedNoun(scene: Scene, from: number, to: number): Span | undefined {
  const joined = skipHyphen(scene, to);
  if (joined > to) return spanOf(scene, nounAt(scene, joined));
  if (at(scene, to) === "of") return spanOf(scene, headBehindOf(scene, to + 1));
  return spanOf(scene, headInTree(scene, from, to) ?? headOfRun(scene, to));
}

const spanOf = (scene: Scene, token: number | undefined): Span | undefined => {
  const found = token === undefined ? undefined : scene.tokens[token];
  return found && { ...found.span };
};

function nounAt(scene: Scene, i: number): number | undefined {
  const token = tokenOf(scene, i);
  return token && NOUNS.has(token.upos) ? scene.words[i]?.token : undefined;
}

/** The noun that a token of the number modifies, where it stands behind the number and near it. */
function headInTree(scene: Scene, from: number, to: number): number | undefined {
  const last = scene.words[to - 1]?.token ?? -1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokenOf(scene, i);
    if (!token || (token.deprel !== "nummod" && token.deprel !== "amod" && token.deprel !== "det" && token.deprel !== "compound"))
      continue;
    const head = scene.tokens[token.head];
    if (head && NOUNS.has(head.upos) && token.head > last && token.head - last <= REACH) return token.head;
  }
  return undefined;
}

const SKIPPED = new Set(["ADJ", "NUM", "ADV"]);

/** The last noun of the run right behind the number: `Russian troops`, `police officers`. */
function headOfRun(scene: Scene, to: number): number | undefined {
  let found: number | undefined;
  for (let i = to; i < to + REACH; i++) {
    const token = tokenOf(scene, i);
    if (!token || (scene.words[i]?.kind === "sign" && scene.words[i]?.text !== "-")) break;
    if (NOUNS.has(token.upos) && !(i === to && token.xpos === "NNP" && scene.words[i]?.glued)) found = scene.words[i]?.token;
    else if (found !== undefined || (!SKIPPED.has(token.upos) && scene.words[i]?.text !== "-")) break;
  }
  const word = found === undefined ? undefined : scene.tokens[found];
  return word?.upos === "NOUN" || word?.xpos === "NNPS" ? found : undefined;
}

/** `dozens of fighter jets`, `three of the soldiers`: the head of the phrase behind "of". */
function headBehindOf(scene: Scene, i: number): number | undefined {
  const start = scene.words[i]?.token;
  if (start === undefined) return undefined;
  for (let at_ = start; at_ < Math.min(scene.tokens.length, start + REACH); at_++) {
    const token = scene.tokens[at_];
    if (!token || token.upos === "PUNCT" || token.upos === "VERB" || token.upos === "ADP" || (token.upos === "PRON" && token.xpos !== "PRP$")) break;
    if (
      NOUNS.has(token.upos) &&
      (token.head < start - 1 ||
        token.head >= start + REACH ||
        !NOUNS.has(scene.tokens[token.head]?.upos ?? "") ||
        token.head < at_)
    )
      return at_;
  }
  return undefined;
}
