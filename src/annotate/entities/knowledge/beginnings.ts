/** How many first letters are looked at. */
const LOOKED_AT = 4;

/** The first letters of listed names, in lower case: what most words of a story don't begin with. */
export class Beginnings {
  /** The length of the longest name by its first letters. */
  readonly #longest = new Map<string, number>();

  /** Enters a name by its letters. */
  add(name: string): void {
    const beginning = name.slice(0, LOOKED_AT);
    if ((this.#longest.get(beginning) ?? 0) < name.length) this.#longest.set(beginning, name.length);
  }

  /** Whether some name may begin with these letters; fewer than are looked at always may. */
  may(letters: string): boolean {
    return letters.length < LOOKED_AT || (this.#longest.get(letters.slice(0, LOOKED_AT)) ?? 0) >= letters.length;
  }
}
