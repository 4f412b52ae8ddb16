import { expect, test } from "vitest";
import { knownIds, listedIds } from "./listed-ids";

test.each([
  [null, []],
  ["", []],
  [
    ["a", "c"],
    ["a", "c"],
  ],
  ["a", ["a"]],
  [" a , c ", ["a", "c"]],
  [3, ["3"]],
  [[["a"]], null],
])("%j lists %j", (answer, ids) => {
  expect(listedIds(answer, /,/)).toEqual(ids);
});

test("ids that the part does not have, or that come twice, have no boxes", () => {
  expect(knownIds(["a", "b"], ["a", "b", "c"])).toEqual(["a", "b"]);
  expect(knownIds(["a", "z"], ["a", "b", "c"])).toBeNull();
  expect(knownIds(["a", "a"], ["a", "b", "c"])).toBeNull();
  expect(knownIds(null, ["a"])).toBeNull();
});
