/**
 * The vocabulary of time in English news: names of the calendar, units, parts of the day, zones, pointing words.
 * Values are those of TIMEX3 (TimeML 1.2.1) where it has them. Origin: facts of the language and of the calendar, our own list.
 * Licence: none needed.
 */

/** Weekdays by ISO number, 1 for Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};

/** Weekdays in the plural: `on Sundays`. */
export const WEEKDAYS_PLURAL: Readonly<Record<string, number>> = {
  mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
};

/** Months, 1 for January. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

/** Words that are weekdays or months only in the right company: a year, a day, a preposition of time, a capital. */
export const AMBIGUOUS_NAMES: readonly string[] = ["march", "may", "mar", "jun", "jan", "mon", "wed", "sat", "sun", "august", "april", "june", "sep", "dec"];

/** Seasons after TIMEX3. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI", springtime: "SP", summertime: "SU", wintertime: "WI",
};

/** Parts of the day after TIMEX3; `DT` is the daytime. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: "MO", mornings: "MO", afternoon: "AF", afternoons: "AF", evening: "EV", evenings: "EV", night: "NI", nights: "NI",
  daytime: "DT", nighttime: "NI", overnight: "NI", lunchtime: "MI", dawn: "MO", daybreak: "MO", sunrise: "MO", dusk: "EV", nightfall: "EV", sunset: "EV",
};

/** Units of time with the letter of their ISO 8601 duration; `T` marks those below a day. */
export const TIME_UNITS: Readonly<Record<string, string>> = {
  second: "TS", seconds: "TS", sec: "TS", secs: "TS", minute: "TM", minutes: "TM", min: "TM", mins: "TM", hour: "TH", hours: "TH", hr: "TH", hrs: "TH",
  day: "D", days: "D", night: "NI", nights: "NI", week: "W", weeks: "W", wk: "W", wks: "W", fortnight: "W2", fortnights: "W2", weekend: "WE", weekends: "WE",
  month: "M", months: "M", quarter: "Q", quarters: "Q", semester: "M6", semesters: "M6", year: "Y", years: "Y", yr: "Y", yrs: "Y", decade: "DE", decades: "DE",
  century: "CE", centuries: "CE", millennium: "ML", millennia: "ML", millenniums: "ML", generation: "GE", generations: "GE",
};

/** Adjectives of a length of one unit, written as one word, with the code of the unit. */
export const LONG_WORDS: Readonly<Record<string, string>> = {
  hourlong: "TH", daylong: "D", nightlong: "NI", weeklong: "W", monthlong: "M", yearlong: "Y", decadelong: "DE", centurylong: "CE",
};

/** Days that point at the day of speaking, by their distance from it. */
export const DEICTIC_DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };

/** Words for the present. */
export const PRESENT_WORDS: readonly string[] = ["now", "currently", "nowadays", "presently", "immediately"];

/** Words for the past. */
export const PAST_WORDS: readonly string[] = ["recently", "lately"];

/** Words for the future. */
export const FUTURE_WORDS: readonly string[] = ["soon", "shortly"];

/** How often: adverbs and adjectives of recurrence with their TIMEX3 period. */
export const RECURRENCES: Readonly<Record<string, string>> = {
  daily: "P1D", nightly: "P1D", weekly: "P1W", "bi-weekly": "P2W", biweekly: "P2W", fortnightly: "P2W", monthly: "P1M", bimonthly: "P2M", quarterly: "P1Q",
  annual: "P1Y", annually: "P1Y", yearly: "P1Y", hourly: "PT1H", biennial: "P2Y", biennially: "P2Y", semiannual: "P6M", semiannually: "P6M", biannual: "P6M",
};

/** Zones of the clock with their distance from UTC in minutes. */
export const ZONES: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420,
  mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480, ist: 330, jst: 540, kst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
};

/** Words that name zones before "time": `Moscow time`, `Eastern Standard Time`. */
export const ZONE_WORDS: readonly string[] = ["local", "eastern", "central", "pacific", "mountain", "standard", "daylight", "summer", "moscow", "european", "greenwich", "mean"];

/** Holidays of a fixed day, `MM-DD`. */
export const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "xmas": "12-25", "boxing day": "12-26", "new year's day": "01-01", "new years day": "01-01",
  "new year's eve": "12-31", "new years eve": "12-31", "new year's": "01-01", "valentine's day": "02-14", "valentines day": "02-14", "st. patrick's day": "03-17",
  "st patrick's day": "03-17", "saint patrick's day": "03-17", "april fools' day": "04-01", "april fool's day": "04-01", "may day": "05-01", "victory day": "05-09",
  "fourth of july": "07-04", "july fourth": "07-04", "independence day": "07-04", "bastille day": "07-14", "halloween": "10-31",
  "all saints' day": "11-01", "all saints day": "11-01", "guy fawkes night": "11-05", "veterans day": "11-11", "armistice day": "11-11", "remembrance day": "11-11",
  "juneteenth": "06-19", "epiphany": "01-06", "groundhog day": "02-02", "flag day": "06-14", "anzac day": "04-25", "australia day": "01-26", "canada day": "07-01",
  "international women's day": "03-08", "earth day": "04-22",
};

/** Holidays on the n-th weekday of a month: `[month, weekday, n]`, n = -1 for the last. */
export const WEEKDAY_HOLIDAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  "thanksgiving": [11, 4, 4], "thanksgiving day": [11, 4, 4], "labor day": [9, 1, 1], "memorial day": [5, 1, -1], "martin luther king day": [1, 1, 3],
  "martin luther king jr. day": [1, 1, 3], "presidents' day": [2, 1, 3], "presidents day": [2, 1, 3], "president's day": [2, 1, 3], "columbus day": [10, 1, 2],
  "mother's day": [5, 7, 2], "father's day": [6, 7, 3],
};

/** Days by their distance in days from a holiday of the list above. */
export const HOLIDAY_NEIGHBOURS: Readonly<Record<string, readonly [string, number]>> = {
  "black friday": ["thanksgiving", 1], "cyber monday": ["thanksgiving", 4], "thanksgiving eve": ["thanksgiving", -1],
};

/** Holidays by their distance in days from Easter Sunday. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46, "mardi gras": -47, "shrove tuesday": -47,
  "ascension day": 39, "pentecost": 49, "whit monday": 50,
};

/** Holidays that no rule of the civil calendar fixes; they are found, and keep an open value. */
export const OPEN_HOLIDAYS: readonly string[] = [
  "ramadan", "eid al-fitr", "eid al-adha", "eid", "passover", "hanukkah", "yom kippur", "rosh hashanah", "diwali", "lunar new year", "chinese new year", "nowruz",
];

/** How an amount of time is meant, in front of it: the words and the TIMEX3 modifier. */
export const AMOUNT_MODIFIERS: Readonly<Record<string, string>> = {
  "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX", "an estimated": "APPROX",
  "nearly": "LESS_THAN", "almost": "LESS_THAN", "just under": "LESS_THAN", "close to": "LESS_THAN", "under": "LESS_THAN", "less than": "LESS_THAN",
  "fewer than": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN", "just over": "MORE_THAN", "longer than": "MORE_THAN",
  "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
  "no more than": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE", "not more than": "EQUAL_OR_LESS",
};

/** Words that name the beginning, the middle or the end of a period, in front of it. */
export const EDGE_WORDS: Readonly<Record<string, string>> = {
  early: "START", earlier: "START", mid: "MID", middle: "MID", late: "END", later: "END",
};

/** Nouns that name an edge of a period before "of": `the end of March`. */
export const EDGE_NOUNS: Readonly<Record<string, string>> = {
  beginning: "START", start: "START", outset: "START", opening: "START", middle: "MID", midpoint: "MID", end: "END", close: "END", ending: "END",
};

/** Pointing adjectives before a unit, a weekday, a month or a season: distance from the present one. */
export const POINTERS: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, past: -1, previous: -1, next: 1, coming: 1, upcoming: 1, following: 1 };

/** Adjectives between a number and a unit of time, or between a pointer and a unit, that leave both as they are. */
export const UNIT_ADJECTIVES: readonly string[] = [
  "more", "full", "whole", "entire", "long", "short", "straight", "consecutive", "successive", "additional", "further", "extra", "calendar", "trading", "business",
  "working", "school", "fiscal", "financial", "solid", "other", "additional", "crucial", "light", "tax",
];

/** Lemmas that show that a text reports the figures of companies, where "a year ago" means the same quarter of last year. */
export const REPORT_WORDS = "earning earnings profit revenue sale net dividend share income loss shareholder quarterly";

/** Spelled-out decades: `the nineties`. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199,
};

/** Lemmas that show that a story is about a game, whose quarters and halves are no parts of a year. */
export const GAME_WORDS =
  "game touchdown goal coach player league season quarterback match score playoff yard rebound striker midfielder kickoff stadium championship team";

/** Capitalised words behind a weekday that make a name of it: papers, programmes, agreements. */
export const WEEKDAY_NAME_HEADS: readonly string[] = [
  "times", "telegraph", "mirror", "express", "mail", "post", "herald", "mercury", "tribune", "independent", "world", "review", "agreement", "accord", "live", "lights", "business", "people", "star", "sun", "sport", "club",
];

/** Capitalised words before a weekday that make a name of it: `Bloody Sunday`, `Sheffield Wednesday`. */
export const WEEKDAY_NAME_LEADS: readonly string[] = ["bloody", "sheffield", "ruby", "super", "freaky", "manic"];

/** Words that send what they govern ahead, whatever their own tense: `agreed to meet on Friday`. */
export const PLANNING_WORDS: readonly string[] = [
  "plan", "expect", "schedule", "set", "slate", "due", "postpone", "delay", "propose", "intend", "vow", "promise", "pledge", "hope", "agree", "want", "aim", "prepare", "invite", "urge", "call", "ask", "order",
  "wait", "likely", "ready", "poise", "bind", "arrange", "defer", "seek", "decide", "threaten", "need", "require", "be", "warn", "demand", "offer", "plead", "persuade", "vote", "announce",
];

/** Words that give a date to what is still to come: `scheduled a hearing Thursday`, `payable Dec. 7`, `postponed until Monday`. */
export const SCHEDULING_WORDS: readonly string[] = [
  "schedule", "set", "slate", "due", "postpone", "delay", "expect", "plan", "book", "defer", "adjourn", "payable", "effective", "redeemable", "reschedule", "slat",
];

/** Verbs of happening by plan, whose present tense tells what is to come: `the conference starts on Friday`. */
export const SCHEDULE_VERBS: readonly string[] = [
  "start", "begin", "open", "end", "close", "expire", "meet", "leave", "arrive", "depart", "play", "face", "vote", "return", "visit", "fly", "travel", "head", "kick", "resume", "host", "take", "run", "launch", "debut", "mature",
];
