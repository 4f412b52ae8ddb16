import { describe, expect, test } from "vitest";
import { sortLink } from "./sort-link";

const path = "/teach/deep-learning/reports?assignment=cnn";

describe("sortLink", () => {
  test("another column begins in the order that one wants to see first", () => {
    const sorted = { path, current: { by: "total", descending: true } } as const;
    expect(sortLink(sorted, "name")).toEqual({
      href: "/teach/deep-learning/reports?assignment=cnn&sort=name&order=asc#gradebook",
      ariaSort: undefined,
    });
    expect(sortLink(sorted, { item: "zero-padding" })).toEqual({
      href: "/teach/deep-learning/reports?assignment=cnn&sort=item%3Azero-padding&order=desc#gradebook",
      ariaSort: undefined,
    });
  });

  test("the column it is sorted by turns round and says how it stands", () => {
    const down = { path, current: { by: { item: "dilation" }, descending: true } } as const;
    expect(sortLink(down, { item: "dilation" })).toMatchObject({ ariaSort: "descending" });
    expect(sortLink(down, { item: "dilation" }).href).toContain("order=asc");
    const up = { path, current: { by: "name", descending: false } } as const;
    expect(sortLink(up, "name")).toMatchObject({ ariaSort: "ascending" });
    expect(sortLink(up, "name").href).toContain("order=desc");
  });
});
