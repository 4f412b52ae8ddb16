import { expect, test } from "vitest";
import { traceTryAnswer } from "./trace-try-answer";

const asked = {
  partId: "map",
  answer: "[[-12, -12], [-8, -12]]",
  call: null,
  first: 0,
  address: "203.0.113.7",
};

test("an answer with every sign turned is drawn beside the right one", async () => {
  const drawn = await traceTryAnswer(asked);
  if (!drawn.ok) throw new Error(drawn.message);
  const { right, presumed, differsAt } = drawn.trace;
  // Top left window, rows of 1 1 5: the right column minus the left one is 15 − 3.
  expect(right.cells[0]?.value).toBe(12);
  expect(presumed?.cells[0]?.value).toBe(-12);
  expect(differsAt).toEqual([0, 0, 0]);
});

test("a right answer is drawn alone", async () => {
  const drawn = await traceTryAnswer({ ...asked, answer: "[[12, 12], [8, 12]]", first: 2 });
  if (!drawn.ok) throw new Error(drawn.message);
  expect(drawn.trace.presumed).toBeNull();
  expect(drawn.trace.right.cells.map(({ value }) => value)).toEqual([8, 12]);
});

test.each([
  ["a part that there is not", { partId: "other" }, /Load the page again/],
  ["a cell that there is not", { first: 4 }, /no picture/],
  ["a call that there is not", { call: 7 }, /no picture/],
  ["an answer that is no text of cells", { answer: "{" }, /./],
])("%s is refused", async (_what, facts, message) => {
  const refused = await traceTryAnswer({ ...asked, ...facts });
  expect(refused.ok).toBe(false);
  expect(refused.ok || refused.message).toMatch(message);
});
