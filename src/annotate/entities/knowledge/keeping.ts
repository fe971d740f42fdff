/** How many answers are kept: the different words of a long text. */
const KEPT = 8192;

/** `find` with its answers kept for the next time it is asked the same. */
export function keeping<Answer>(find: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    if (answers.size >= KEPT) answers.clear();
    const answer = find(key);
    answers.set(key, { answer });
    return answer;
  };
}
