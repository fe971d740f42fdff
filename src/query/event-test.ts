import type { AnyEvent } from "../events/index.js";
import { TidingsError } from "../text/index.js";
import type { Condition } from "./condition.js";
import { distanceFrom } from "./distance.js";
import { isReciprocal, participantTest, someFits } from "./participants.js";
import type { ArticleFacts } from "./source.js";
import { timeTest } from "./time-test.js";
import { wordTest } from "./words.js";

/** Whether an event fulfils something, given the article that it comes from where that is known. */
export type EventTest = (event: AnyEvent, article: ArticleFacts | undefined) => boolean;

/** A test for events that fulfil all conditions, tried in their order. */
export function allTest(conditions: readonly Condition[]): EventTest {
  const tests = conditions.map(eventTest);
  const [first, second, third] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (event, article) => first(event, article) && second(event, article);
  if (tests.length === 3) return (event, article) => first(event, article) && second(event, article) && third(event, article);
  return (event, article) => {
    for (const test of tests) if (!test(event, article)) return false;
    return true;
  };
}

/** The test that a condition stands for. */
export function eventTest(condition: Condition): EventTest {
  switch (condition.kind) {
    case "type": {
      const has = memberTest(condition.types);
      return ({ type }) => has(type);
    }
    case "mode": {
      const has = memberTest(condition.modes);
      return ({ mode }) => mode !== undefined && has(mode);
    }
    case "status": {
      const has = memberTest(condition.statuses);
      return ({ status }) => has(status);
    }
    case "actor": {
      const fits = participantTest(condition.who);
      return ({ actors }) => someFits(actors, fits);
    }
    case "recipient": {
      const fits = participantTest(condition.who);
      return ({ recipients }) => someFits(recipients, fits);
    }
    case "involving":
      return involved(participantTest(condition.who));
    case "country":
      return involved(participantTest(condition.countries.map((country) => ({ country }))));
    case "sector":
      return involved(participantTest(condition.sectors.map((sector) => ({ sector }))));
    case "between":
      return betweenTest(participantTest([condition.first]), participantTest([condition.second]));
    case "saidBy": {
      const fits = participantTest(condition.who);
      return ({ attribution }) => attribution?.speaker !== undefined && fits(attribution.speaker);
    }
    case "during":
    case "within":
    case "before":
    case "after":
    case "on":
      return timeTest(condition);
    case "in":
      return placeTest(condition.places);
    case "near": {
      const distance = distanceFrom(condition);
      return ({ place }) => place?.coordinates !== undefined && distance(place.coordinates) <= condition.kilometers;
    }
    case "about": {
      const has = memberTest(condition.contexts);
      return ({ contexts }) => contexts.some(has);
    }
    case "minConfidence":
      return ({ confidence }) => confidence >= condition.confidence;
    case "evidence":
      return evidenceTest(condition.words);
    case "not": {
      const test = eventTest(condition.condition);
      return (event, article) => !test(event, article);
    }
    case "and":
      return allTest(condition.conditions);
    case "or": {
      const tests = condition.conditions.map(eventTest);
      return (event, article) => tests.some((test) => test(event, article));
    }
    case "function":
      return (event) => condition.test(event);
  }
}

function memberTest(members: readonly string[]): (member: string) => boolean {
  const [only] = members;
  if (members.length === 1) return (member) => member === only;
  const set = new Set(members);
  return (member) => set.has(member);
}

function involved(fits: ReturnType<typeof participantTest>): EventTest {
  return ({ actors, recipients }) => someFits(actors, fits) || someFits(recipients, fits);
}

/** One side does it to the other, or both do it together; two different participants in any case. */
function betweenTest(first: ReturnType<typeof participantTest>, second: ReturnType<typeof participantTest>): EventTest {
  return (event) => {
    const { actors, recipients } = event;
    if (someFits(actors, first) && someFits(recipients, second)) return true;
    if (someFits(actors, second) && someFits(recipients, first)) return true;
    if (!isReciprocal(event)) return false;
    const fitting = actors.filter((actor) => first(actor) || second(actor));
    return fitting.length > 1 && fitting.some(first) && fitting.some(second);
  };
}

/** Three capitals are a country; all else is words of the place's text. */
function placeTest(places: readonly string[]): EventTest {
  const countries = memberTest(places.filter(isCountryCode));
  const named = places.filter((place) => !isCountryCode(place)).map(wordTest);
  return ({ place }) =>
    place !== undefined && ((place.country !== undefined && countries(place.country)) || named.some((test) => test(place.text)));
}

/** Whether a place is given by its country's code. */
export const isCountryCode = (place: string): boolean => /^[A-Z]{3}$/.test(place);

function evidenceTest(words: string): EventTest {
  const said = wordTest(words);
  return ({ evidence }, article) => {
    if (article === undefined) {
      throw new TidingsError(
        "INVALID_OPTION",
        "evidence() reads the article's text, which bare events do not have. Query a story, or give query(events, { text }).",
      );
    }
    return evidence.some(({ span }) => said(article.text.slice(span.start, span.end)));
  };
}
