import { expect, test } from "vitest";
import { partTitle } from "./part-title";

test("parts are lettered; a single one is not", () => {
  expect(partTitle(0, 4)).toBe("Part (a)");
  expect(partTitle(3, 4)).toBe("Part (d)");
  expect(partTitle(0, 1)).toBe("The answer");
});
