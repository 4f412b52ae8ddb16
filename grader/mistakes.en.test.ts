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
});

test.each(mistakeIds)("%s is named in kebab case, in few words and in one sentence", (id) => {
  expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  expect(nameMistake(id).length).toBeLessThanOrEqual(40);
  expect(explainMistake(id)).toMatch(/^This is what one gets when [^.]{10,90}\.$/);
});

test("no two mistakes have the same words", () => {
  expect(new Set(mistakeIds.map(nameMistake)).size).toBe(mistakeIds.length);
  expect(new Set(mistakeIds.map(explainMistake)).size).toBe(mistakeIds.length);
});
