import { expect, test } from "vitest";
import { verdictOf } from "../testing/verdict-of";
import { reviewOrder } from "./review-order";

const part = { id: "p", prompt: "", points: 100, kind: "order", spare: true, steps: [] } as const;
const COST = "Each step that does not belong takes one away.";

test.each([
  // marks, steps that belong nowhere, steps missing
  [[true, false, false], 0, 0, "1 of 3 steps are in order.", []],
  [[true, true, false, false], 2, 3, "2 of 5 steps are in order.", [COST]],
  [[true, true], 0, 1, "What stands there is in order, and it is not all.", []],
])("%j with %d strangers and %d missing reads %j", (cells, strangers, missing, headline, details) => {
  const judged = { answer: ["a"], verdict: verdictOf({ cells, strangers, missing }) };
  expect(reviewOrder(part, judged)).toEqual({ headline, details });
});
