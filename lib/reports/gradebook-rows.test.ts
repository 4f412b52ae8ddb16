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
    ["second", { ...NO_FIGURES, who: [1], marks: [100] }],
    ["first", { ...NO_FIGURES, who: [1, 2], marks: [300, null] }],
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
