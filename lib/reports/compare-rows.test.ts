import { describe, expect, it } from "vitest";
import { compareRows } from "./compare-rows";
import type { GradebookCell, GradebookRow, GradebookSort } from "./views";

const columns = [{ slug: "one" }, { slug: "two" }];

/** `null`: nothing handed in. */
function row(id: string, name: string, ...earned: (number | null)[]): GradebookRow {
  const cells = earned.map(
    (points): GradebookCell => ({
      earned: points ?? 0,
      state: points === null ? "untouched" : "started",
    }),
  );
  return {
    id,
    name,
    email: "",
    cells,
    total: earned.reduce<number>((sum, points) => sum + (points ?? 0), 0),
  };
}

const people = [
  row("5", "Zoe", 100, null),
  row("1", "Ängström", 300, null),
  row("4", "Azizi", null, 0),
  row("3", "Ada", 0, null),
  row("2", "Ada", null, null),
  row("6", "Åse", null, 100),
];

const sorted = (by: GradebookSort["by"], descending = false) =>
  people.toSorted(compareRows({ by, descending }, columns)).map(({ id }) => id);

describe("the gradebook is sorted", () => {
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
  ])("%s", (_, by, descending, expected) => {
    expect(sorted(by, descending)).toEqual(expected);
  });
});
