import { CODE_RULES, CONTENT_MODES, THREAT_CODES, TOPIC_CODES, TOPICS } from "../data/code-rules.js";
import { CAMEO_CODES, type CameoCode, type CameoEntry, EVENT_TYPES, type EventType, goldsteinOf } from "../ontology/index.js";
import { isPlover } from "./own-event.js";
import { type EventCodes, type EventPlace, type EventStatus, isMode, type Participant } from "./schema.js";

type Rule = readonly [EventType, CameoCode];
const RULES: Readonly<Record<EventStatus, Readonly<Record<string, Rule | undefined>>>> = CODE_RULES;
const CONTENTS: Readonly<Record<string, Readonly<Record<string, readonly [string, CameoCode] | undefined>> | undefined>> =
  CONTENT_MODES;
const TOPICS_BY_CODE: Readonly<Record<string, string | undefined>> = TOPICS;
const CODES_BY_TOPIC: Readonly<Record<string, ({ readonly mode: string } & Readonly<Record<Family, CameoCode>>) | undefined>> =
  TOPIC_CODES;
const THREATS_BY_CODE: Readonly<Record<string, readonly [string, CameoCode] | undefined>> = THREAT_CODES;

/**
 * The codes of an act by the codebook's rules: what is planned, requested, hypothetical or negated is coded by another
 * type than the act itself (a promised visit is AGREE, a threatened attack THREATEN, a refused one REJECT). An act of a
 * type beyond PLOVER is coded as what its CAMEO code is; without one it has no codes.
 */
export function codesOf(type: string, cameo: CameoCode | undefined, status: EventStatus): EventCodes | undefined {
  const entry: CameoEntry | undefined = cameo === undefined ? undefined : CAMEO_CODES[cameo];
  const act = isPlover(type) ? type : entry?.plover;
  if (act === undefined || cameo === undefined) return undefined;
  const [plover, general] = RULES[status][act] ?? [act, cameo];
  const code = plover === act && general === cameo ? cameo : (finerOf(plover, cameo) ?? general);
  return { plover, cameo: code, quad: EVENT_TYPES[plover].quad, goldstein: goldsteinOf(code) };
}

/** The code of promising, threatening or refusing an act: as exact as the code of the act. */
function finerOf(plover: EventType, cameo: CameoCode): CameoCode | undefined {
  const family = FAMILIES[plover];
  return (
    plover === "THREATEN" ? threatOf({ cameo, mode: undefined }) : family === undefined ? undefined : topicOf(cameo, family)
  )?.[1];
}

/** What a verbal act says of the act it is about: CAMEO has codes for each. */
type Family = "appeal" | "intend" | "accept" | "demand" | "refuse";

const FAMILIES: Readonly<Record<string, Family | undefined>> = { AGREE: "intend", CONCEDE: "intend", REJECT: "refuse" };

/** Mode and CAMEO code of a verbal act by the act that it is about: "threatened to bomb" is violence, 138. */
export function contentMode(type: string, own: CameoCode | undefined, about: Act): readonly [string, CameoCode] | undefined {
  const [mode, code] = CONTENTS[type]?.[about.type] ?? [];
  const isAppeal = type === "REQUEST" && own?.startsWith("02") === true;
  const family = type === "REQUEST" ? (isAppeal ? "appeal" : "demand") : type === "AGREE" ? "accept" : FAMILIES[type];
  const exact = type === "THREATEN" ? threatOf(about) : family === undefined ? undefined : topicOf(about.cameo, family);
  if (exact !== undefined) return exact;
  if (mode === undefined || code === undefined) return undefined;
  const softer = `02${code.slice(2)}`;
  return [mode, isAppeal && isCameo(softer) ? softer : code];
}

/** An act as its line of the lexicon has it. */
export interface Act {
  /** Type of the act. */
  readonly type: string;
  /** Its CAMEO code. */
  readonly cameo: CameoCode | undefined;
  /** How it is done. */
  readonly mode: string | undefined;
}

/** Mode and code of an appeal, a promise, a demand or a refusal by what it is about. */
function topicOf(about: CameoCode | undefined, family: Family): readonly [string, CameoCode] | undefined {
  const topic = byPrefix(TOPICS_BY_CODE, about);
  if (topic === undefined) return undefined;
  const [first = "", narrow = ""] = topic;
  const entry = CODES_BY_TOPIC[first];
  if (entry === undefined) return undefined;
  const exact = `${entry[family]}${narrow}`;
  return [entry.mode, isCameo(exact) ? exact : entry[family]];
}

/** Mode and code of a threat by what is threatened; its own mode tells an expulsion from a withdrawal. */
function threatOf({ cameo, mode }: Pick<Act, "cameo" | "mode">): readonly [string, CameoCode] | undefined {
  const threat = byPrefix(THREATS_BY_CODE, cameo);
  return threat === undefined || mode === undefined || !isMode("THREATEN", mode) ? threat : [mode, threat[1]];
}

/** The value of the longest prefix of a code that has one. */
function byPrefix<T>(table: Readonly<Record<string, T | undefined>>, code = ""): T | undefined {
  for (let length = code.length; length > 1; length--) {
    const value = table[code.slice(0, length)];
    if (value !== undefined) return value;
  }
  return undefined;
}

const isCameo = (code: string): code is CameoCode => Object.hasOwn(CAMEO_CODES, code);

/** The code of a meeting, which CAMEO numbers apart where the place is in the country of neither side. */
export function meetingCode(
  cameo: CameoCode | undefined,
  sides: readonly Participant[],
  place: EventPlace | undefined,
): CameoCode | undefined {
  const countries = new Set(sides.flatMap(({ country }) => country ?? []));
  const isThird = cameo === "040" && countries.size > 1 && place?.country !== undefined && !countries.has(place.country);
  return isThird ? "044" : cameo;
}
