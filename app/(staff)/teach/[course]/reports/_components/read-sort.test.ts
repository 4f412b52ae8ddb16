import { describe, expect, test } from "vitest";
import { readSort, sortKey } from "./read-sort";

describe("readSort", () => {
  test("without a word the best total comes first", () => {
    expect(readSort({})).toEqual({ by: "total", descending: true });
  });

  test("names begin with A, points of an exercise with the most", () => {
    expect(readSort({ sort: "name" })).toEqual({ by: "name", descending: false });
    expect(readSort({ sort: "item:zero-padding" })).toEqual({
      by: { item: "zero-padding" },
      descending: true,
    });
  });

  test("the order can be turned round", () => {
    expect(readSort({ sort: "name", order: "desc" })).toEqual({ by: "name", descending: true });
    expect(readSort({ sort: "total", order: "asc" })).toEqual({ by: "total", descending: false });
  });

  test.each([
    { sort: "email", order: "sideways" },
    { sort: ["name", "total"], order: ["asc"] },
    { sort: "", order: "" },
    { sort: "__proto__" },
  ])("what nobody knows falls back: %j", (parameters) => {
    expect(readSort(parameters)).toEqual({ by: "total", descending: true });
  });

  test.each(["name", "total", "item:a:b"])("%s reads back as it was written", (sort) => {
    expect(sortKey(readSort({ sort }).by)).toBe(sort);
  });
});
