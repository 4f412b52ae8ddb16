import { expect, test } from "vitest";
import { whereWrong } from "./where-wrong";

/** "+" right, "-" wrong, rows parted by spaces */
const where = (drawing: string) => {
  const rows = drawing.split(" ");
  const columns = rows[0]?.length ?? 0;
  const marks = [...rows.join("")].map((sign) => sign === "+");
  return whereWrong({ rows: rows.length, columns, channels: null, cells: marks.map(() => "1") }, marks);
};

test.each([
  ["+++ +++ ---", "row 3"],
  ["--- +++ ---", "rows 1 and 3"],
  ["+- +-", "column 2"],
  ["-+- -+-", "columns 1 and 3"],
  ["+++ ++- ---", null],
  ["-- --", null],
  ["++ ++", null],
])("%s is wrong in %j", (drawing, place) => {
  expect(where(drawing)).toBe(place);
});
