// Facts: TIMEX3 season codes and the month in which each begins in the northern half of the globe, three months a season. A
// winter belongs to the year in which it begins. TimeML 1.2.1 names the codes; the months are those of the room `annotate/times`.
export const SEASON_MONTHS: { readonly [season: string]: number } = { SP: 3, SU: 6, FA: 9, WI: 12 };
