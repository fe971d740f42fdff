import { RECIPROCAL_TYPES } from "../../data/reciprocal-types.js";
import type { Condition, ParticipantNode } from "../condition.js";
import { EARTH_RADIUS, radians } from "../distance.js";
import { isCountryCode } from "../event-test.js";
import { boundsOf } from "../period.js";
import { wordPattern } from "../words.js";
import type { Dialect, Fields, SqlValue } from "./dialect.js";

/** Where a condition is written: the dialect, and `place`, which keeps a value and gives its placeholder. */
export interface Writing {
  readonly dialect: Dialect;
  readonly place: (value: SqlValue) => string;
}

type Side = "actor" | "recipient";

/** The conditions as one expression; true where there are none. */
export function allSql(conditions: readonly Condition[], writing: Writing): string {
  return joined(
    conditions.map((condition) => conditionSql(condition, writing)),
    "AND",
    "TRUE",
  );
}

function conditionSql(condition: Condition, writing: Writing): string {
  const { place } = writing;
  switch (condition.kind) {
    case "type":
      return oneOf("type", condition.types, writing);
    case "mode":
      return oneOf("mode", condition.modes, writing);
    case "status":
      return oneOf("status", condition.statuses, writing);
    case "actor":
    case "recipient":
      return someSide(condition.kind, condition.who, writing);
    case "involving":
      return involved(condition.who, writing);
    case "country":
      return involved(
        condition.countries.map((country) => ({ country })),
        writing,
      );
    case "sector":
      return involved(
        condition.sectors.map((sector) => ({ sector })),
        writing,
      );
    case "between":
      return betweenSql(condition.first, condition.second, writing);
    case "saidBy":
      return `(speaker_text IS NOT NULL AND ${anyFits(condition.who, SPEAKER, writing)})`;
    case "during":
    case "on": {
      const { from, to } = boundsOf(condition.period);
      return `(first_moment <= ${place(to)} AND last_moment >= ${place(from)})`;
    }
    case "within": {
      const { from, to } = boundsOf(condition.period);
      return `(first_moment >= ${place(from)} AND last_moment <= ${place(to)})`;
    }
    case "before":
      return `last_moment < ${place(boundsOf(condition.period).from)}`;
    case "after":
      return `first_moment > ${place(boundsOf(condition.period).to)}`;
    case "in":
      return placeSql(condition.places, writing);
    case "near":
      return nearSql(condition, writing);
    case "about":
      return joined(
        condition.contexts.map((context) => writing.dialect.has("contexts", place(context))),
        "OR",
        "FALSE",
      );
    case "minConfidence":
      return `confidence >= ${place(condition.confidence)}`;
    case "evidence":
      return writing.dialect.some({ words: "evidence" }, ({ words }) => matches(words, condition.words, writing));
    case "not":
      return `NOT coalesce(${conditionSql(condition.condition, writing)}, FALSE)`;
    case "and":
      return `(${allSql(condition.conditions, writing)})`;
    case "or":
      return joined(
        condition.conditions.map((each) => conditionSql(each, writing)),
        "OR",
        "FALSE",
      );
    case "function":
      return "FALSE"; // a query with a function never comes here: toSQL refuses it
  }
}

function joined(expressions: readonly string[], word: "AND" | "OR", none: string): string {
  if (expressions.length <= 1) return expressions[0] ?? none;
  return word === "OR" ? `(${expressions.join(" OR ")})` : expressions.join(" AND ");
}

function oneOf(column: string, members: readonly string[], { place }: Writing): string {
  return members.length === 0 ? "FALSE" : `${column} IN (${members.map(place).join(", ")})`;
}

const SPEAKER = { text: "speaker_text", country: "speaker_country", sector: "speaker_sector", entity: "speaker_entity" };

type ParticipantFields = Fields<keyof typeof SPEAKER>;

const listsOf = (side: Side): ParticipantFields => ({
  text: `${side}_texts`,
  country: `${side}_countries`,
  sector: `${side}_sectors`,
  entity: `${side}_entities`,
});

/** Whether somebody on a side fits; where one value alone is asked for, its list is enough. */
function someSide(side: Side, who: readonly ParticipantNode[], writing: Writing): string {
  return joined(
    who.map((node) => {
      const [[field, value] = [], ...more] = Object.entries(node).filter(([, part]) => part !== undefined);
      const list = field === "country" ? `${side}_countries` : field === "sector" ? `${side}_sectors` : undefined;
      if (more.length === 0 && list !== undefined && typeof value === "string")
        return writing.dialect.has(list, writing.place(value));
      return writing.dialect.some(listsOf(side), (fields) => fits(node, fields, writing));
    }),
    "OR",
    "FALSE",
  );
}

function involved(who: readonly ParticipantNode[], writing: Writing): string {
  return `(${someSide("actor", who, writing)} OR ${someSide("recipient", who, writing)})`;
}

function anyFits(who: readonly ParticipantNode[], fields: ParticipantFields, writing: Writing): string {
  return joined(
    who.map((node) => `(${fits(node, fields, writing)})`),
    "OR",
    "FALSE",
  );
}

function fits({ country, sector, name, entity }: ParticipantNode, fields: ParticipantFields, writing: Writing): string {
  const parts: string[] = [];
  if (country !== undefined) parts.push(`${fields.country} = ${writing.place(country)}`);
  if (sector !== undefined) parts.push(`${fields.sector} = ${writing.place(sector)}`);
  if (entity !== undefined) parts.push(`${fields.entity} = ${writing.place(entity)}`);
  if (name !== undefined) parts.push(matches(fields.text, name, writing));
  return joined(parts, "AND", "TRUE");
}

function matches(text: string, words: string, { dialect, place }: Writing): string {
  return dialect.matches(text, place(wordPattern(words, dialect.boundary)));
}

/** One side does it to the other, or two of those who act do it with one another. */
function betweenSql(first: ParticipantNode, second: ParticipantNode, writing: Writing): string {
  const side = (name: Side, node: ParticipantNode): string => someSide(name, [node], writing);
  const oneWay = `(${side("actor", first)} AND ${side("recipient", second)})`;
  const otherWay = `(${side("actor", second)} AND ${side("recipient", first)})`;
  const together = [
    oneOf("type", RECIPROCAL_TYPES, writing),
    `${writing.dialect.length("recipient_texts")} = 0`,
    `${writing.dialect.count(listsOf("actor"), (fields) => anyFits([first, second], fields, writing))} >= 2`,
    side("actor", first),
    side("actor", second),
  ];
  return `(${oneWay} OR ${otherWay} OR (${together.join(" AND ")}))`;
}

function placeSql(places: readonly string[], writing: Writing): string {
  const countries = places.filter(isCountryCode);
  const expressions = countries.length > 0 ? [oneOf("place_country", countries, writing)] : [];
  for (const words of places.filter((each) => !isCountryCode(each))) expressions.push(matches("place_text", words, writing));
  return joined(expressions, "OR", "FALSE");
}

/** The haversine formula of `distanceFrom`, with the cosine of the origin worked out beforehand. */
function nearSql({ latitude, longitude, kilometers }: Extract<Condition, { kind: "near" }>, { place }: Writing): string {
  const north = `power(sin(radians(place_latitude - ${place(latitude)}) / 2), 2)`;
  const east = `${place(Math.cos(radians(latitude)))} * cos(radians(place_latitude)) * power(sin(radians(place_longitude - ${place(longitude)}) / 2), 2)`;
  const distance = `2 * ${EARTH_RADIUS} * asin(sqrt(least(1, ${north} + ${east})))`;
  // least() leaves NULL out, so places without coordinates must be left out by name.
  return `(place_latitude IS NOT NULL AND ${distance} <= ${place(kilometers)})`;
}
