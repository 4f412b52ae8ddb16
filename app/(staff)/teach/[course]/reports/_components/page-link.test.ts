import { expect, test } from "vitest";
import { pageLink } from "./page-link";

test("another page keeps the assignment and the order", () => {
  const sorted = {
    path: "/teach/dl/reports?assignment=cnn",
    current: { by: "name", descending: true },
  } as const;
  expect(pageLink(sorted, 3)).toBe("/teach/dl/reports?assignment=cnn&sort=name&order=desc&page=3#gradebook");
});
