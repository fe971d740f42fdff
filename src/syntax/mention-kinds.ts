/** The kinds of things that mentions stand for; apart from the schema, so that the language model loads without zod. */
export const MENTION_KINDS = [
  "abstract",
  "animal",
  "event",
  "object",
  "organization",
  "person",
  "place",
  "plant",
  "substance",
  "time",
] as const;
