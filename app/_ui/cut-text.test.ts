import { expect, test } from "vitest";
import { cutText } from "./cut-text";

test("only a long text is cut, and says so", () => {
  expect(cutText("a".repeat(4_000))).toBe("a".repeat(4_000));
  expect(cutText("a".repeat(4_001))).toBe(`${"a".repeat(4_000)} …`);
});
