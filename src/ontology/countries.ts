import { z } from "zod";

/**
 * What may stand for a country where an actor belongs to none. Source: PLOVER manual 2021, actor codes.
 *
 * @example
 * ```ts
 * import { INTERNATIONAL_CODES } from "tidings";
 *
 * INTERNATIONAL_CODES.UNO; // => "United Nations"
 * ```
 */
export const INTERNATIONAL_CODES = {
  IGO: "international governmental organisation",
  UNO: "United Nations",
  EUR: "European Union",
  NGO: "international non-governmental organisation",
  ISM: "international social movement",
  IMG: "transnational armed group",
  MNC: "multinational company",
} as const;

/** A code that stands for a country where an actor belongs to none, such as `"UNO"`. */
export type InternationalCode = keyof typeof INTERNATIONAL_CODES;

/** ISO 3166-1 alpha-3 code of a country, also `KOS` (Kosovo) and PLOVER's international codes (`UNO`, `EUR`, `IGO`, …). */
export const CountryCodeSchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: "CountryCode", description: "ISO 3166-1 alpha-3, KOS, or one of IGO UNO EUR NGO ISM IMG MNC" });

/** ISO 3166-1 alpha-3 code of a country, also `KOS` (Kosovo) and PLOVER's {@link InternationalCode | international codes}. */
export type CountryCode = z.infer<typeof CountryCodeSchema>;
