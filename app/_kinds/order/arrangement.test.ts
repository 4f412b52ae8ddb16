import { describe, expect, test } from "vitest";
import type { PartOf } from "../kind-view";
import { arrangementOf, leaveOut, moveStep, orderOfAnswer, placeInWords } from "./arrangement";

const part = (spare: boolean): PartOf<"order"> => ({
  id: "p",
  prompt: "",
  points: 100,
  kind: "order",
  spare,
  steps: ["c", "a", "b"].map((id) => ({ id, text: `Step ${id}` })),
});
const abc = { placed: ["a", "b", "c"], left: [] };

describe("an answer", () => {
  test.each([[["b", "a", "c"]], ["b, a, c"], ["b > a > c"], ["b → a → c"], ["b -> a -> c"], ["b\na\nc"]])(
    "%j is an order",
    (answer) => {
      expect(orderOfAnswer(answer, part(false))).toEqual(["b", "a", "c"]);
    },
  );

  test.each([[["b", "b"]], ["b, x"], [[["a"], ["b"]]]])("%j is none", (answer) => {
    expect(orderOfAnswer(answer, part(false))).toBeNull();
  });

  test("untouched, the steps stand as they are shown", () => {
    expect(arrangementOf(null, part(true))).toEqual({ placed: ["c", "a", "b"], left: [] });
  });

  test("what it does not name was left out, where steps may be left out", () => {
    expect(arrangementOf(["b"], part(true))).toEqual({ placed: ["b"], left: ["c", "a"] });
    expect(arrangementOf(["b"], part(false))).toEqual({ placed: ["b", "c", "a"], left: [] });
  });
});

test("a step moves, and stays at the end it would be moved beyond", () => {
  expect(moveStep(abc, "a", 1).placed).toEqual(["b", "a", "c"]);
  expect(moveStep(abc, "a", -1).placed).toEqual(["a", "b", "c"]);
  expect(moveStep(abc, "a", 9).placed).toEqual(["b", "c", "a"]);
});

test("a step is left out, and comes back where it is put", () => {
  const two = leaveOut(abc, "b");
  expect(two).toEqual({ placed: ["a", "c"], left: ["b"] });
  expect(leaveOut(two, "b")).toEqual(two);
  expect(moveStep(two, "b", 2)).toEqual({ placed: ["a", "c", "b"], left: [] });
});

test("what was done is said", () => {
  expect(placeInWords(abc, { id: "b", text: "Freeze the base" })).toBe("Freeze the base is now step 2 of 3.");
  expect(placeInWords(leaveOut(abc, "b"), { id: "b", text: "Freeze the base" })).toBe(
    "Freeze the base is left out.",
  );
});
