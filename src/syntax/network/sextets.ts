const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const valueOfCode = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) {
  valueOfCode[alphabet.charCodeAt(value)] = value;
}

/** The numbers 0 to 63 that the characters of the base64 alphabet stand for, one each. */
export function readSextets(text: string): Uint8Array {
  const values = new Uint8Array(text.length);
  for (let index = 0; index < values.length; index++) {
    values[index] = valueOfCode[text.charCodeAt(index) & 127] ?? 0;
  }
  return values;
}

/** The bytes that a base64 text stands for. */
export function readBase64(text: string): Uint8Array {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const sextets = readSextets(text);
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  for (let index = 0, at = 0; at < bytes.length; index++) {
    bits = (bits << 6) | (sextets[index] ?? 0);
    if (index % 4 === 0) continue;
    bytes[at++] = bits >> (6 - 2 * (index % 4));
  }
  return bytes;
}
