// Origin: ours. Words that open the credit of a picture, in lower case; the longer ones first.
export const CREDIT_LABELS: readonly string[] = [
  "photo illustration", "photo credits", "photo credit", "photo courtesy", "photos courtesy", "image courtesy", "images courtesy", "picture courtesy",
  "photo copyright", "image copyright", "picture credit", "image credit", "image source", "photo source", "picture source", "photography", "photographs",
  "photograph", "photographer", "photos", "photo", "pictures", "picture", "images", "image", "pics", "pic", "credits", "credit", "video grab", "screengrab", "screenshot",
];

/** Words that open a caption, in lower case; they stand before a colon, a dash or the text itself. */
export const CAPTION_LABELS: readonly string[] = [
  "file photo", "file picture", "file image", "file photograph", "file pic", "file", "photo", "photos", "picture", "image", "pictured", "caption", "photo caption", "image caption",
  "media caption", "video caption", "picture caption", "undated photo", "handout photo", "above", "below",
];

/** Captions that open with these words need no mark behind them: "Image caption The bridge was closed". */
export const BARE_CAPTION_LABELS: readonly string[] = ["image caption", "media caption", "video caption", "photo caption", "file photo of", "file picture of", "file image of"];
