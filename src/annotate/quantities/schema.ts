import { z } from "zod";
import { SpanSchema } from "../../text/index.js";

/** How a quantity is meant: `"at least 20"` is a `minimum`, `"nearly 400"` is `approximate`. */
export const QuantityModifierSchema = z
  .enum(["approximate", "minimum", "maximum", "more-than", "less-than"])
  .meta({ id: "QuantityModifier", description: "How the number is meant" });

/** How a quantity is meant. */
export type QuantityModifier = z.infer<typeof QuantityModifierSchema>;

/** Shape of a counted or measured amount. */
export const QuantitySchema = z
  .object({
    /** The words of number, modifier and unit, in `article.text`. */
    span: SpanSchema,
    /** The number; the lower end of a range. */
    value: z.number().describe("The number; the lower end of a range"),
    /** The upper end of a range: 15 of "10 to 15". */
    high: z.number().exactOptional().describe("The upper end of a range"),
    /** Unit of a measured amount: `"mile"`, `"%"`, ISO 4217 for money. */
    unit: z.string().min(1).exactOptional().describe("Unit of a measured amount; ISO 4217 for money"),
    /** The counted noun with its modifiers: "troops" of "100,000 troops". */
    of: SpanSchema.exactOptional(),
    /** How the number is meant. */
    modifier: QuantityModifierSchema.exactOptional(),
  })
  .meta({ id: "Quantity", description: "A counted or measured amount" });

/** A counted or measured amount of the text. */
export interface Quantity extends z.infer<typeof QuantitySchema> {}
