import { expect, test } from "vitest";
import { beginsWithSlip, isSlipOf } from "./is-slip-of";
import { stem } from "./stem";

test.each([
  ["freeze", "freezes", "freezing"],
  ["layer", "layers", "layer's"],
  ["reduce", "reduced", "reducing"],
  ["pad", "pads", "padding"],
  ["overfit", "overfits", "overfitting"],
  ["copy", "copies", "copying"],
  ["size", "sizes", "sizing"],
  ["random", "randomly", "random"],
  ["loss", "loss", "loss"],
])("%s, %s and %s are one word", (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ["train", "untrained"],
  ["freeze", "unfreeze"],
  ["linear", "nonlinear"],
  ["increase", "decrease"],
  ["large", "larger"],
  ["bias", "base"],
])("%s and %s stay apart", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ["gradiant", "gradient", true],
  ["gradeint", "gradient", true],
  ["dimenssion", "dimension", true],
  ["convoluton", "convolution", true],
  ["gradint", "gradient", false], // seven letters
  ["increase", "decrease", false],
  ["maximise", "minimise", false],
  ["prevent", "present", false],
  ["gradients", "gradually", false],
  ["gradient", "gradient", true],
  ["netwrok", "network", true],
  ["trian", "train", false], // five letters
])("%s for %s is a slip: %s", (word, meant, slip) => {
  expect(isSlipOf(word, meant)).toBe(slip);
  expect(isSlipOf(meant, word)).toBe(slip);
});

test.each([
  ["mantained", "maintain", true],
  ["datsets", "dataset", true],
  ["detials", "detail", true],
  ["presented", "prevent", false],
  ["maximised", "minimis", false],
  ["untouched", "unchang", false],
  ["unchanged", "unchang", false], // no slip at all
])("%s begins like %s but for a slip: %s", (word, prefix, slip) => {
  expect(beginsWithSlip(word, prefix)).toBe(slip);
});
