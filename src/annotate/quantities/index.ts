/**
 * Room `annotate/quantities`: in come an article and its sentences, out come the amounts that it counts and measures, with unit,
 * range, modifier and the counted noun. It reads numbers in figures and words and looks into the tree for what they count. It
 * does not tell times, ages, ordinals, scores or numbered names, and it converts no unit into another.
 */
export { findQuantities, quantitiesIn } from "./find-quantities.js";
export { type Quantity, type QuantityModifier, QuantityModifierSchema, QuantitySchema } from "./schema.js";
