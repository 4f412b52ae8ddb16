import { expect, test } from "vitest";
import { nextShows, theseShow } from "./shows-in-words";

const [padding, bias] = ["whether the padding is left out", "whether the bias is forgotten"];

test("what numbers show of one's mistakes is one sentence", () => {
  expect(nextShows([padding])).toBe(
    "Another like this is drawn so that it shows whether the padding is left out.",
  );
  expect(theseShow([padding, bias])).toBe(
    "With these numbers it shows whether the padding is left out and whether the bias is forgotten.",
  );
});

test("nothing is said where they show nothing", () => {
  expect([nextShows([]), theseShow([])]).toEqual([null, null]);
});
