import type { MistakeId } from "../mistakes.en";

/**
 * Mistakes in sizes and counts that every class makes. A single number speaks for little; for these it may speak
 * sooner, and only these are looked for two at a time in a number.
 */
const frequent: ReadonlySet<MistakeId> = new Set<MistakeId>([
  "ceil-for-floor",
  "plus-one-forgotten",
  "plus-one-inside",
  "padding-once",
  "padding-ignored",
  "effective-kernel-d-times-k",
  "same-assumed",
  "stride-ignored",
  "channels-kept",
  "height-width-swapped",
  "power-of-two",
  "bias-forgotten",
  "input-channels-forgotten",
  "kernel-not-squared",
  "receptive-field-adds-kernels",
  "receptive-field-ignores-stride",
]);

export const isFrequent = (id: MistakeId): boolean => frequent.has(id);
