import { expect, test } from "vitest";
import { answerKeys } from "./answer-key";

function counting() {
  let count = 0;
  return () => `key ${++count}`;
}

test("the same answer keeps its key, a changed one gets another", () => {
  const keyOf = answerKeys(counting());
  expect(keyOf([["1"]])).toBe("key 1");
  expect(keyOf([["1"]])).toBe("key 1");
  expect(keyOf([["2"]])).toBe("key 2");
});

test("an answer typed again after another is a request of its own", () => {
  const keyOf = answerKeys(counting());
  expect(["a", "b", "a"].map(keyOf)).toEqual(["key 1", "key 2", "key 3"]);
});
