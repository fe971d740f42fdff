// Origin: ours. Abbreviations whose full stop ends no sentence before a name or a number, in lower case and without the stop.
export const TITLE_ABBREVIATIONS: readonly string[] = [
  "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "sr", "jr", "st", "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "pvt", "adm", "cmdr", "brig", "sen", "rep", "gov",
  "pres", "hon", "amb", "sec", "supt", "insp", "det", "no", "nos", "vs", "v", "mt", "ft", "messrs", "mme", "mlle", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
  "nov", "dec", "approx", "est", "etc", "inc", "ltd", "corp", "co",
];
