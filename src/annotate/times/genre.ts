import { GAME_WORDS, REPORT_WORDS } from "../../data/calendar-words.js";
import { wordList } from "../../data/word-list.js";
import type { Sentence } from "../../syntax/index.js";

/** What is known of a whole story beyond its date. */
export interface Genre {
  /** Whether it reports the figures of a company, where "a year ago" means a quarter. */
  readonly reports: boolean;
  /** Whether it tells of a game, where quarters and halves are no parts of a year. */
  readonly game: boolean;
  /** Whether its numeric dates put the day before the month. */
  readonly dayFirst: boolean;
}

const REPORTING = wordList(REPORT_WORDS);
const PLAYING = wordList(GAME_WORDS);

/** The genre of a story; its questions are answered when they are first asked, which in most stories is never. */
export function genreOf(text: string, sentences: readonly Sentence[]): Genre {
  let subject: Subject | undefined;
  let dayFirst: boolean | undefined;
  const ask = (): Subject => {
    subject ??= subjectOf(sentences);
    return subject;
  };
  return {
    get reports() {
      return ask().reports;
    },
    get game() {
      return ask().game;
    },
    get dayFirst() {
      dayFirst ??= readsDayFirst(text);
      return dayFirst;
    },
  };
}

type Subject = Pick<Genre, "reports" | "game">;

/** How many of its words a story must take from a list to count as one of that kind. */
const SHARE = 0.02;

function subjectOf(sentences: readonly Sentence[]): Subject {
  let reporting = 0;
  let playing = 0;
  let total = 0;
  for (const { tokens } of sentences) {
    total += tokens.length;
    for (const { lemma } of tokens) {
      if (REPORTING.has(lemma)) reporting++;
      else if (PLAYING.has(lemma)) playing++;
    }
  }
  const isShare = (count: number): boolean => count >= 3 && count >= SHARE * total;
  return { reports: isShare(reporting), game: isShare(playing) };
}

const NUMERIC = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

/** Whether a numeric date of the text can only have its day first: `23/04/2021`. */
function readsDayFirst(text: string): boolean {
  let dayFirst = false;
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (second > 12) return false;
    if (first > 12 && first <= 31) dayFirst = true;
  }
  return dayFirst;
}
