import { expect, test } from "vitest";
import { pointsSoFar } from "./points-so-far";

test.each([
  [{ earned: 300, possible: 2100, withheld: 0 }, "3 / 21", "3 of 21 points"],
  [{ earned: 0, possible: 2100, withheld: 0 }, "0 / 21", "0 of 21 points"],
  [{ earned: 0, possible: 2100, withheld: 1 }, "– / 21", "21 points, 1 part handed in without points shown"],
  [
    { earned: 150, possible: 2100, withheld: 4 },
    "1.5 / 21",
    "1.5 of 21 points, 4 parts handed in without points shown",
  ],
])("%j reads %j", (marks, short, words) => {
  expect(pointsSoFar(marks)).toEqual({ short, words });
});
