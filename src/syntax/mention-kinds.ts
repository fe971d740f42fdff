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

/** The kind of thing that a mention stands for, in the terms of GUM's entity layer (Zeldes 2017). */
export type MentionKind = (typeof MENTION_KINDS)[number];
