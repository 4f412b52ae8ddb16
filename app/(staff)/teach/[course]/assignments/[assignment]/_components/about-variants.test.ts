import { expect, it } from "vitest";
import { aboutVariants } from "./about-variants";

it.each([
  [0, 6, "No exercise here has variants yet, so all stay as printed."],
  [1, 6, "1 of 6 exercises has variants; the rest stay as printed."],
  [2, 6, "2 of 6 exercises have variants; the rest stay as printed."],
  [6, 6, "Every exercise here has variants."],
])("of %i of %i exercises says so, and who keeps their numbers", (varying, exercises, words) => {
  const said = aboutVariants({ varying, exercises });
  expect(said.startsWith(`${words} `)).toBe(true);
  expect(said).toContain("numbers that somebody has begun with stay");
});
