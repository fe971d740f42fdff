/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const parts = {
  subject: [
    "The central bank",
    "Police in Varnholt",
    "Three former ministers",
    "She",
    "A spokesman for the rebels",
    "Thousands of striking miners , many of them young ,",
    "Its chief executive , Jorin Tal ,",
    "NATO - led troops",
    "Nobody",
    "What remains of the 14th Brigade",
  ],
  verb: [
    "said",
    "rejected",
    "had agreed to sign",
    "will not discuss",
    "was accused of hiding",
    "is expected to double",
    "did n't mention",
    "shelled",
    "has been asked to withdraw",
    "called for",
  ],
  object: [
    "the ceasefire",
    "a $ 2.4 billion loan",
    "that talks had collapsed",
    "any of the 27 proposals",
    "new tariffs on steel , timber and grain",
    "“ an act of war ”",
    "the bridge which floods damaged in May",
    "Dravia 's gas exports",
    "the bodies of at least nine people",
    "elections",
  ],
  ending: [
    "on Tuesday .",
    ".",
    ", officials said .",
    "despite warnings from the UN — and from its own generals .",
    "after a two - day summit in Geneva ; no date was set for the next .",
    "?",
    ", but gave no details ...",
    "",
    "for the first time since 1998 , according to the Daily Courier .",
    "!",
  ],
};

/** Sentences of our own, put together by chance but the same in every run. */
export function inventSentences(count: number, seed = 1): string[][] {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  return Array.from({ length: count }, () => {
    const clause = (): string => [pick(parts.subject), pick(parts.verb), pick(parts.object)].join(" ");
    const clauses = Array.from({ length: 1 + Math.floor(random() * random() * 4) }, clause).join(
      pick([" and ", " while ", " ; ", " , "]),
    );
    const text = `${clauses} ${pick(parts.ending)}`.trim();
    const cased = random() < 0.1 ? text.toUpperCase() : text;
    return cased.split(" ");
  });
}
