import { describe, expect, it } from "vitest";
import type { StudentMarks } from "./find-class-marks";
import { gradebookRows } from "./gradebook-rows";
import type { GradebookSort } from "./views";

const columns = [
  { slug: "one", number: 1, title: "One", possible: 300 },
  { slug: "two", number: 2, title: "Two", possible: 100 },
];

const student = (id: string, name: string, ...marks: [number: number, earned: number][]): StudentMarks => ({
  id,
  name,
  email: `${id}@test.example`,
  marks: marks.map(([number, earned]) => ({ number, earned, tried: true })),
});

const people = [
  student("5", "Zoe", [1, 100]),
  student("1", "Ängström", [1, 300]),
  student("4", "Azizi", [2, 0]),
  student("3", "Ada", [1, 0]),
  student("2", "Ada"),
  student("6", "Åse", [2, 100]),
];

const sorted = (by: GradebookSort["by"], descending = false) =>
  gradebookRows(people, columns, { by, descending }).map(({ id }) => id);

describe("gradebookRows", () => {
  it.each<[string, GradebookSort["by"], boolean, string[]]>([
    ["by name, umlauts among their letters, namesakes by id", "name", false, ["2", "3", "1", "6", "4", "5"]],
    ["by total, equals by name", "total", true, ["1", "6", "5", "2", "3", "4"]],
    ["by total upwards, equals still by name", "total", false, ["2", "3", "4", "6", "5", "1"]],
    [
      "by an exercise, nothing handed in before nothing earned",
      { item: "one" },
      false,
      ["2", "6", "4", "3", "5", "1"],
    ],
    ["by an exercise downwards", { item: "two" }, true, ["6", "4", "2", "3", "1", "5"]],
    [
      "by the total, where there is no such exercise",
      { item: "three" },
      true,
      ["1", "6", "5", "2", "3", "4"],
    ],
  ])("sorts %s", (_, by, descending, expected) => {
    expect(sorted(by, descending)).toEqual(expected);
  });

  it("tells nothing handed in from nothing earned, and full marks from some", () => {
    const rows = gradebookRows(people, columns, { by: "name", descending: false });
    const cellsOf = (id: string) => rows.find((row) => row.id === id)?.cells;
    expect(cellsOf("2")).toEqual([
      { earned: 0, state: "untouched" },
      { earned: 0, state: "untouched" },
    ]);
    expect(cellsOf("3")?.[0]).toEqual({ earned: 0, state: "started" });
    expect(cellsOf("5")?.[0]).toEqual({ earned: 100, state: "started" });
    expect(cellsOf("1")?.[0]).toEqual({ earned: 300, state: "right" });
  });
});
