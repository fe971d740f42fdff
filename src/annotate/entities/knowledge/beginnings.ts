/** How many first letters are looked at. */
const LOOKED_AT = 4;

/** The first letters of listed names, in lower case: what most words of a story don't begin with. */
export class Beginnings {
  /** The length of the longest name by its first letters. */
  readonly #longest = new Map<string, number>();

  /** Enters a name by its letters. */
  add(name: string): void {
    const { length } = name;
    for (let letters = Math.min(LOOKED_AT, length); letters > 0; letters--) {
      const beginning = name.slice(0, letters);
      if ((this.#longest.get(beginning) ?? 0) >= length) return;
      this.#longest.set(beginning, length);
    }
  }

  /** Whether some name may begin with these letters. */
  may(letters: string): boolean {
    const beginning = letters.length > LOOKED_AT ? letters.slice(0, LOOKED_AT) : letters;
    return (this.#longest.get(beginning) ?? 0) >= letters.length;
  }
}
