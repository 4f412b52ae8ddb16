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

/** Of several mistakes that lead to the same answer these are the likelier ones: the usual first ones of a course. */
const usual: ReadonlySet<MistakeId> = new Set<MistakeId>([
  ...frequent,
  "kernel-flipped",
  "kernel-transposed",
  "padded-one-side",
  "edge-replicated",
  "padding-added",
  "dilation-ignored",
  "dilation-as-stride",
  "dilation-off-by-one",
  "mean-for-sum",
  "signs-dropped",
  "channels-not-summed",
  "average-for-max",
  "max-for-average",
  "overlapping-windows",
  "zero-padding-wins",
  "centre-for-corner",
]);

export const isUsual = (ids: readonly MistakeId[]): boolean => ids.every((id) => usual.has(id));
