/** A surrogate without its other half: no character, and no UTF-8. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Control characters that XML 1.0 does not allow and that RFC 5545 keeps out of text. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** The text with what no file may hold made visible: lone surrogates and control characters become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, "\uFFFD").replace(CONTROLS, "\uFFFD");
}
