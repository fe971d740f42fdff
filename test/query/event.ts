import { type Event, EventSchema } from "tidings";

/** An event of which only what matters is given. */
export const event = (parts: object): Event =>
  EventSchema.parse({
    ...{ id: "e", type: "CONSULT", contexts: [], status: "occurred", actors: [], recipients: [], confidence: 0.5 },
    codes: { plover: "CONSULT", cameo: "040", quad: "verbal-cooperation", goldstein: 1 },
    evidence: [{ span: { start: 0, end: 6 } }],
    trigger: { span: { start: 0, end: 6 } },
    mentions: [{ span: { start: 0, end: 6 } }],
    ...parts,
  });
