/** Sorted words one a line, each as the number of characters shared with the word before it (in base 36, at most 35) and the rest. */
export function frontCode(words) {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join("\n");
}
