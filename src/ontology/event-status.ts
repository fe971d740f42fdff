import { z } from "zod";

/** Whether the act happened: see {@link EventStatus}. */
export const EventStatusSchema = z.enum(["occurred", "ongoing", "planned", "requested", "hypothetical", "negated"]).meta({
  id: "EventStatus",
  description: "Whether the act happened, goes on, is announced, asked for, only possible, or denied",
});

/**
 * Whether the act happened: `planned` is announced, ordered, promised or scheduled; `requested` is offered or demanded of
 * another side; `hypothetical` is possible, conditional or feared; `negated` did not or will not happen.
 */
export type EventStatus = z.infer<typeof EventStatusSchema>;
