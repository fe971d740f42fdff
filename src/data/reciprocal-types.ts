// Facts: the PLOVER types whose acts are mutual where a clause names several sides and no recipient ("A and B met", "A and
// B fought"); CAMEO codes such an act once in each direction. Read from the PLOVER manual of 2021; the wording is ours.
export const RECIPROCAL_TYPES = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT"] as const;
