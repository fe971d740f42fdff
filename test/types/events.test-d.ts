// Compiled by `npm run types`, never run: every line marked @ts-expect-error must not compile, all others must.
import type {
  AgreeEvent,
  AssaultEvent,
  ConsultEvent,
  Event,
  EventOf,
  EventStatus,
  EventTime,
  EventType,
  ModeOf,
  Participant,
} from "tidings";
import { expectTypeOf } from "vitest";

declare const event: Event;

// `type` is one of the 16, and narrows the event with its mode.
expectTypeOf<Event["type"]>().toEqualTypeOf<EventType>();
if (event.type === "CONSULT") {
  expectTypeOf(event).toEqualTypeOf<ConsultEvent>();
  expectTypeOf(event.mode).toEqualTypeOf<"visit" | "third-party" | "multilateral" | "phone" | undefined>();
  // @ts-expect-error: a mode of PROTEST is none of CONSULT
  event.mode === "demonstration";
}
if (event.type === "AGREE") expectTypeOf(event.mode).toEqualTypeOf<undefined>();
switch (event.type) {
  case "PROTEST":
    expectTypeOf(event.mode).toEqualTypeOf<ModeOf<"PROTEST"> | undefined>();
    break;
  case "ASSAULT":
    expectTypeOf(event).toEqualTypeOf<AssaultEvent>();
    break;
}
// @ts-expect-error: no such type
event.type === "FIGHT";

// The helpers name the same things.
expectTypeOf<EventOf<"CONSULT">>().toEqualTypeOf<ConsultEvent>();
expectTypeOf<EventOf<"AGREE" | "ASSAULT">>().toEqualTypeOf<AgreeEvent | AssaultEvent>();
expectTypeOf<ModeOf<"AGREE">>().toEqualTypeOf<never>();
// @ts-expect-error: no such type
export type None = EventOf<"FIGHT">;

// A wrong mode does not compile, on a member or on the union.
declare const base: Omit<ConsultEvent, "type" | "mode">;
export const call: Event = { ...base, type: "CONSULT", mode: "phone" };
export const modeless: Event = { ...base, type: "CONSULT" };
// @ts-expect-error: RETREAT has no mode phone
export const wrongMode: Event = { ...base, type: "RETREAT", mode: "phone" };
// @ts-expect-error: AGREE has no modes at all
export const noModes: Event = { ...base, type: "AGREE", mode: "phone" };
// @ts-expect-error: an absent mode is left out, not undefined
export const undefinedMode: Event = { ...base, type: "CONSULT", mode: undefined };

// Absent is absent: no undefined, no null; save the end of an interval, which is null where it is open.
export const somebody: Participant = { text: "Kyiv", country: "UKR", sector: "GOV" };
// @ts-expect-error: an absent country is left out
export const undefinedCountry: Participant = { text: "Kyiv", country: undefined };
// @ts-expect-error: nor is it null
export const nullCountry: Participant = { text: "Kyiv", country: null };
// @ts-expect-error: no such sector
export const wrongSector: Participant = { text: "Kyiv", sector: "GOVERNMENT" };
export const open: EventTime = { start: "2021-04-23", end: null, basis: "explicit" };
// @ts-expect-error: a time says where it comes from
export const baseless: EventTime = { start: "2021-04-23", end: null };

// Parts that may be absent must be asked for.
// @ts-expect-error: `time` may be absent
event.time.end;
// @ts-expect-error: so may the first actor
event.actors[0].text;
expectTypeOf(event.status).toEqualTypeOf<EventStatus>();
expectTypeOf<EventStatus>().toEqualTypeOf<"occurred" | "ongoing" | "planned" | "requested" | "hypothetical" | "negated">();
