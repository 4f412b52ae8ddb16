import { expect, test } from "vitest";
import { carriedWords } from "./carried-words";
import { partLabels } from "./part-label";

const labels = partLabels(["r", "g", "b", "sum"]);

test.each([
  [[], true, [], null],
  [["r"], true, [], "Follows from your own (a), which is not right yet."],
  [["r"], false, [], "Marked from your own (a), which is not right yet."],
  [["r", "g"], true, ["b"], "Follows from your own (a) and (b), which are not right yet."],
  [["r", "g", "b"], true, null, "Follows from your own (a), (b) and (c), which were not right."],
  [["gone"], true, null, "Follows from your own earlier answer, which was not right."],
  [["g"], true, ["g"], "Followed from your earlier (b); with the right (b) it would differ. Check again."],
  [
    ["r", "g"],
    false,
    ["g"],
    "Marked from your earlier (b); with the right (b) it would differ. Check again.",
  ],
])("%j, follows: %j, right now: %j reads %j", (carriedFrom, follows, rightNow, words) => {
  expect(carriedWords({ carriedFrom, labels, follows, rightNow })).toBe(words);
});
