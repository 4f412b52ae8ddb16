import { expect, test } from "vitest";
import { boxedShape } from "./boxed-shape";

test("three sides have their boxes, apart or in one text", () => {
  expect(boxedShape(["126", "126", "16"])).toEqual(["126", "126", "16"]);
  expect(boxedShape("126x126x16")).toEqual(["126", "126", "16"]);
});

test.each([[["1", "2"]], [["1", "2", "3", "4"]], [[["1"], ["2"], ["3"]]], [7], [""]])(
  "%j has none",
  (answer) => {
    expect(boxedShape(answer)).toBeNull();
  },
);
