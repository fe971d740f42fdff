/** The letters and digits of `text` without accents, hyphens, dots, blanks; capitals kept: `"Côte d'Ivoire"` → `"CotedIvoire"`. */
export function lettersOf(text: string): string {
  if (/^[A-Za-z0-9]*$/.test(text)) return text;
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFD");
  return plain.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Whether `written` may stand for the listed `form` (both letters only): each capital of the form must be one in the text,
 * but for the later letters of acronyms of four letters and more (`NATO` may be written `Nato`).
 */
export function capitalsFit(form: string, written: string): boolean {
  if (form.length !== written.length) return false;
  const longAcronym = form.length >= 4 && form === form.toUpperCase();
  for (let i = 0; i < form.length; i++) {
    const listed = form.charAt(i);
    const seen = written.charAt(i);
    if (listed === seen) continue;
    if (listed.toLowerCase() !== seen.toLowerCase()) return false;
    if (listed !== listed.toLowerCase() && !(longAcronym && i > 0)) return false;
  }
  return true;
}
