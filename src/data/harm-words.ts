// Words by which reports count those who came to harm. Facts of English, our own lists.
export const HARM_VERBS = {
  killed: "kill slay murder massacre assassinate execute behead die perish slaughter lynch",
  injured: "wound injure maim hurt",
  // Whose subject comes to harm, not whose object.
  dying: "die perish",
  // Which say in what state somebody is left.
  leaving: "leave",
} as const;

export const HARM_ADJECTIVES = {
  killed: "dead killed",
  injured: "wounded injured hurt",
} as const;
