import fc from "fast-check";
import { expect, test } from "vitest";
import { valueIn } from "../testing/outcome";
import { parseTensor } from "./parse-tensor";

type Matrix = readonly (readonly number[])[];

const join = (matrix: Matrix, cell: string, row: string) => matrix.map((cells) => cells.join(cell)).join(row);
/** As NumPy prints floats: a point always, an exponent of at least two digits. */
const printed = (value: number) =>
  String(value)
    .replace(/^(-?\d+)(e|$)/, "$1.$2")
    .replace(/e([+-])(\d)$/, (_, sign, digit) => `e${sign}0${digit}`);

const formats: Readonly<Record<string, (matrix: Matrix) => string>> = {
  JSON: (matrix) => JSON.stringify(matrix),
  "JSON, indented": (matrix) => JSON.stringify(matrix, null, 2),
  "JSON of strings": (matrix) => JSON.stringify(matrix.map((row) => row.map(String))),
  "NumPy, printed": (matrix) => `[${matrix.map((row) => `[${row.map(printed).join(" ")}]`).join("\n ")}]`,
  "repr of an array": (matrix) => `array([${matrix.map((row) => `[${row.join(", ")}]`).join(",\n       ")}])`,
  PyTorch: (matrix) =>
    `tensor([${matrix.map((row) => `[${row.map(printed).join(", ")}]`).join(",\n        ")}], dtype=torch.float64)`,
  MATLAB: (matrix) => `[${join(matrix, " ", "; ")}]`,
  "MATLAB, commas": (matrix) => `[${join(matrix, ", ", ";\n ")}];`,
  spreadsheet: (matrix) => `${join(matrix, "\t", "\n")}\n`,
  "spreadsheet on Windows": (matrix) => `${join(matrix, "\t", "\r\n")}\r\n`,
  CSV: (matrix) => join(matrix, ",", "\n"),
  "rows of words": (matrix) => join(matrix, "  ", "\n"),
  bmatrix: (matrix) => `\\begin{bmatrix}\n${join(matrix, " & ", " \\\\\n")}\n\\end{bmatrix}`,
  pmatrix: (matrix) => `$\\left(\\begin{matrix}${join(matrix, "&", "\\\\[4pt]")}\\end{matrix}\\right)$`,
  "unicode minus": (matrix) => join(matrix, " ", "\n").replaceAll("-", "\u2212"),
};

const value = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test.each(Object.entries(formats))(
  "what is written as %s is read back cell by cell",
  { timeout: 30_000 },
  (_, write) => {
    fc.assert(
      fc.property(matrix, (cells) => {
        const tensor = valueIn(parseTensor(write(cells)));
        expect(tensor.shape).toEqual([cells.length, cells[0]?.length]);
        // toEqual tells 0 from -0, which no answer has.
        expect(Array.from(tensor.data)).toEqual(cells.flat().map((cell) => cell + 0));
      }),
    );
  },
);

test("three-deep lists are read back as rows, columns, channels", () => {
  const length = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(
      length,
      length,
      length,
      fc.array(value, { minLength: 64, maxLength: 64 }),
      (height, width, depth, cells) => {
        const at = (row: number, column: number, channel: number) =>
          cells[(row * width + column) * depth + channel];
        const lists = Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (_, column) =>
            Array.from({ length: depth }, (_, channel) => at(row, column, channel)),
          ),
        );
        const tensor = valueIn(parseTensor(JSON.stringify(lists)));
        expect(tensor.shape).toEqual([height, width, depth]);
        expect(Array.from(tensor.data)).toEqual(
          cells.slice(0, height * width * depth).map((cell) => (cell ?? 0) + 0),
        );
      },
    ),
  );
});
