import { expect, it } from "vitest";
import { gradebookRows } from "./gradebook-rows";
import { NO_FIGURES } from "./item-figures";

it("every column has its own exercise's work, also where two have just changed places", () => {
  const column = (id: string, number: number) => ({
    id,
    versionId: "",
    slug: id,
    number,
    title: id,
    possible: 300,
  });
  const work = new Map([
    ["second", { ...NO_FIGURES, who: [1], marks: [100], provisional: [] }],
    ["first", { ...NO_FIGURES, who: [1, 2], marks: [300, null], provisional: [] }],
  ]);
  const students = ["Ada", "Ben", "Emil"].map((name) => ({ id: name, name, email: "" }));
  const rows = gradebookRows(students, [column("second", 1), column("first", 2)], work);
  expect(
    rows.map(({ name, cells, total }) => [name, cells.map(({ earned, state }) => [earned, state]), total]),
  ).toEqual([
    [
      "Ada",
      [
        [100, "started"],
        [300, "right"],
      ],
      400,
    ],
    [
      "Ben",
      [
        [0, "untouched"],
        [0, "started"],
      ],
      0,
    ],
    [
      "Emil",
      [
        [0, "untouched"],
        [0, "untouched"],
      ],
      0,
    ],
  ]);
});

it("what waits for a person says so, also with all points", () => {
  const column = { id: "essay", versionId: "", slug: "essay", number: 1, title: "Essay", possible: 200 };
  const kept = { ...NO_FIGURES, who: [1, 2, 3], marks: [200, 100, 200], provisional: [1, 2] };
  const students = ["Ada", "Ben", "Emil"].map((name) => ({ id: name, name, email: "" }));
  const rows = gradebookRows(students, [column], new Map([["essay", kept]]));
  expect(rows.flatMap(({ cells }) => cells)).toEqual([
    { earned: 200, state: "provisional" },
    { earned: 100, state: "provisional" },
    { earned: 200, state: "right" },
  ]);
});
