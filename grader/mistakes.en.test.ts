import { expect, test } from "vitest";
import { explainMistake, isMistakeId, mistakeIds, nameMistake, nearestMistakeId } from "./mistakes.en";

test.each([
  ["padding-ignored", true],
  ["power-of-two", true],
  ["padding-ignore", false],
  ["toString", false],
  ["__proto__", false],
  ["", false],
])("%s is a known mistake: %s", (name, known) => {
  expect(isMistakeId(name)).toBe(known);
});

test.each([
  ["paddding-ignored", "padding-ignored"],
  ["Kernel-Flipped", "kernel-flipped"],
  ["ceil-for-flor", "ceil-for-floor"],
  ["zzzzzz", ""],
])("%s probably means %s", (name, nearest) => {
  expect(nearestMistakeId(name)).toBe(nearest);
});

test("the padding left out, in words", () => {
  expect(nameMistake("padding-ignored")).toBe("padding left out");
  expect(explainMistake("padding-ignored")).toBe("This is what one gets when the padding is left out.");
  expect(explainMistake("padding-ignored", true)).toBe(
    "These are the numbers one gets when the padding is left out.",
  );
});

test.each(mistakeIds)("%s is named in kebab case, in few words and in one sentence", (id) => {
  expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  expect(nameMistake(id).length).toBeLessThanOrEqual(40);
  expect(explainMistake(id)).toMatch(/^This is what one gets when [^.]{10,90}\.$/);
});

test("no two mistakes have the same words", () => {
  expect(new Set(mistakeIds.map(nameMistake)).size).toBe(mistakeIds.length);
  expect(new Set(mistakeIds.map((id) => explainMistake(id))).size).toBe(mistakeIds.length);
});

/** Figures count by these names, and files ask for them: a new one is added, none is ever renamed. */
const NAMES = `
  kernel-flipped kernel-mirrored-horizontally kernel-mirrored-vertically kernel-transposed
  signs-dropped centre-only padding-ignored padded-one-side edge-replicated reflected wrapped-around
  padded-with-ones padded-with-zeros image-continued padding-added full-padding border-left-empty stride-ignored
  stride-one-axis stride-offset tiles-like-pooling dilation-ignored dilation-as-stride
  dilation-off-by-one input-dilated window-offset mean-for-sum maximum-of-products
  added-not-multiplied absolute-value relu-slipped-in bias-forgotten bias-twice matrix-product
  input-transposed output-transposed one-kernel-channel-for-all channels-not-summed only-first-channel
  channels-averaged summed-over-filters one-by-one-without-mixing average-for-max max-for-average
  minimum overlapping-windows sum-for-average zero-padding-wins average-over-valid-cells
  average-over-all-cells pooled-over-channels last-window-kept last-window-dropped max-of-absolute
  transposed-by-forward-formula output-padding-forgotten not-blurred halves-area
  repeated-for-blended zeros-between-pixels mean-not-removed centre-for-corner row-column-swapped maximum-of-differences flipped-other-way rotated-for-flipped
  rotated-other-way transposed-for-rotated counted-from-one relu-forgotten weights-ignored
  gradients-not-averaged descended rate-forgotten step-not-added summand-dropped ceil-for-floor floor-for-ceil rounded
  plus-one-forgotten plus-one-inside padding-once padding-subtracted kernel-not-subtracted
  effective-kernel-d-times-k effective-kernel-k-plus-d-minus-1 same-assumed channels-kept
  channels-multiplied height-width-swapped other-layout pooling-changes-channels concat-as-sum
  addition-as-concat flatten-forgets-channels power-of-two bias-per-weight input-channels-forgotten
  output-channels-forgotten kernel-not-squared times-positions positions-forgotten frozen-counted
  pooling-given-weights depthwise-as-full channels-forgotten axes-added receptive-field-adds-kernels
  receptive-field-ignores-stride receptive-field-multiplies
`;

test("ids are stable", () => {
  expect(mistakeIds).toEqual(NAMES.trim().split(/\s+/));
});
