import { z } from "zod";
import {
  ContextSchema,
  CountryCodeSchema,
  EventStatusSchema,
  ModeNameSchema,
  SectorSchema,
  TypeNameSchema,
} from "../ontology/index.js";
import { TidingsError } from "../text/index.js";
import type { Condition, QueryNode } from "./condition.js";
import { boundsOf } from "./period.js";

const ParticipantNodeSchema = z.strictObject({
  country: CountryCodeSchema.exactOptional(),
  sector: SectorSchema.exactOptional(),
  name: z.string().regex(/\S/).exactOptional(),
  entity: z.string().min(1).exactOptional(),
});

const PeriodSchema = z
  .union([z.string(), z.strictObject({ start: z.string().exactOptional(), end: z.string().nullable().exactOptional() })])
  .superRefine((period, context) => {
    try {
      boundsOf(period);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof TidingsError ? error.message : "is no period" });
    }
  });

const DaySchema = PeriodSchema.refine((period) => typeof period === "string" && /^\d{4}-\d{2}-\d{2}/.test(period), {
  error: "on() takes one day, such as 2021-04-23; use during() for longer periods",
});

const who = z.array(ParticipantNodeSchema);
const inner: z.ZodType<Condition> = z.lazy(() => PlainConditionSchema);

/** Shape of one step of a query that is plain data. */
const PlainConditionSchema: z.ZodType<Condition> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("type"), types: z.array(TypeNameSchema) }),
  z.strictObject({ kind: z.literal("mode"), modes: z.array(ModeNameSchema) }),
  z.strictObject({ kind: z.literal("status"), statuses: z.array(EventStatusSchema) }),
  z.strictObject({ kind: z.enum(["actor", "recipient", "involving", "saidBy"]), who }),
  z.strictObject({ kind: z.literal("between"), first: ParticipantNodeSchema, second: ParticipantNodeSchema }),
  z.strictObject({ kind: z.literal("country"), countries: z.array(CountryCodeSchema) }),
  z.strictObject({ kind: z.literal("sector"), sectors: z.array(SectorSchema) }),
  z.strictObject({ kind: z.enum(["during", "within", "before", "after"]), period: PeriodSchema }),
  z.strictObject({ kind: z.literal("on"), period: DaySchema }),
  z.strictObject({ kind: z.literal("in"), places: z.array(z.string().regex(/\S/)) }),
  z.strictObject({
    kind: z.literal("near"),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    kilometers: z.number().nonnegative(),
  }),
  z.strictObject({ kind: z.literal("about"), contexts: z.array(ContextSchema) }),
  z.strictObject({ kind: z.literal("minConfidence"), confidence: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal("evidence"), words: z.string().regex(/\S/) }),
  z.strictObject({ kind: z.literal("not"), condition: inner }),
  z.strictObject({ kind: z.enum(["and", "or"]), conditions: z.array(inner) }),
]);

const OrderSchema = z.strictObject({
  key: z.enum(["start", "end", "type", "mode", "status", "confidence", "goldstein", "quantity", "id"]),
  direction: z.enum(["asc", "desc"]),
});

/**
 * Shape of a query that is plain data, as `toJSON` gives it.
 *
 * @example
 * ```ts
 * import { query, QueryNodeSchema } from "tidings";
 *
 * QueryNodeSchema.safeParse(query([]).type("AID").toJSON()).success; // => true
 * ```
 */
export const QueryNodeSchema: z.ZodType<QueryNode> = z.strictObject({
  kind: z.literal("query"),
  where: z.array(PlainConditionSchema),
  orderBy: z.array(OrderSchema),
  limit: z.int().nonnegative().exactOptional(),
  offset: z.int().nonnegative().exactOptional(),
});

/** The condition, if it is one; else throws `INVALID_OPTION` and says what is wrong with it. Functions pass unread. */
export function checkedCondition(condition: Condition): Condition {
  const plain = condition.kind !== "function" && condition.kind !== "not" && condition.kind !== "and" && condition.kind !== "or";
  if (plain) checked(PlainConditionSchema, condition, `query().${condition.kind}()`);
  return condition;
}

/** The query, if it is one; else throws `INVALID_OPTION` and says what is wrong with it. */
export function checkedQuery(value: unknown, door: string): QueryNode {
  return checked(QueryNodeSchema, value, door);
}

function checked<T>(schema: z.ZodType<T>, value: unknown, door: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  const found = path === "" ? undefined : issue?.path.reduce<unknown>(partOf, value);
  const given = found === undefined ? "" : ` It was given ${JSON.stringify(found)}.`;
  throw new TidingsError(
    "INVALID_OPTION",
    `${door}${path === "" ? "" : ` does not take its ${path}`}: ${issue?.message ?? "no query"}.${given}`,
  );
}

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
