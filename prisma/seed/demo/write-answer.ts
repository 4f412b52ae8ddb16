import type { NestedNumbers, RawAnswer } from "@/grader";
import type { Random } from "./random";

/** One way to write numbers down; null where it does not suit them. */
type Notation = (value: NestedNumbers) => RawAnswer | null;

/** Typed into the boxes of the page. */
const boxes: Notation = (value) =>
  typeof value === "number" ? plain(value) : value.map((each) => boxes(each) ?? "");

/** The same by somebody who writes down how it came about: 27 as 9*3. */
const boxesWithWork: Notation = (value) => {
  if (typeof value === "number") return value > 9 && value % 9 === 0 ? `9*${value / 9}` : plain(value);
  return value.map((each) => boxesWithWork(each) ?? "");
};

const ofMatrix =
  (write: (rows: readonly (readonly string[])[]) => string): Notation =>
  (value) => {
    const rows = typeof value === "number" ? [] : value;
    const written = rows.flatMap((row) =>
      typeof row === "number" ? [] : [row.map((cell) => (typeof cell === "number" ? plain(cell) : ""))],
    );
    return written.length > 0 ? write(written) : null;
  };

const numpy = ofMatrix((rows) => `[${rows.map((row) => `[${row.join(", ")}]`).join(",\n ")}]`);
const numpyPrinted = ofMatrix(
  (rows) => `[${rows.map((row) => `[${row.map(dotted).join(" ")}]`).join("\n ")}]`,
);
const spreadsheet = ofMatrix((rows) => rows.map((row) => row.join("\t")).join("\n"));
const semicolons = ofMatrix((rows) => `[${rows.map((row) => row.join(" ")).join("; ")}]`);
const latex = ofMatrix(
  (rows) => `\\begin{pmatrix} ${rows.map((row) => row.join(" & ")).join(" \\\\ ")} \\end{pmatrix}`,
);

const MATRIX = [boxes, boxesWithWork, numpy, numpyPrinted, spreadsheet, semicolons, latex];

const ofShape =
  (write: (axes: readonly string[]) => RawAnswer): Notation =>
  (value) =>
    typeof value === "number" ? null : write(value.map((axis) => String(axis)));

const SHAPE = [
  boxes,
  ofShape((axes) => axes.join("x")),
  ofShape((axes) => axes.join(" × ")),
  ofShape((axes) => `(${axes.join(", ")})`),
  ofShape(([height, width, ...rest]) => [workOf(Number(height)), workOf(Number(width)), ...rest]),
];

const notations = (value: NestedNumbers) =>
  typeof value !== "number" && value.every((each) => typeof each === "number") ? SHAPE : MATRIX;

/** Numbers in one of the ways in which people hand them in: mostly in boxes, else in this person's own. */
export function writeAnswer(value: NestedNumbers, habit: Random, random: Random): RawAnswer {
  const own = habit.pick(notations(value));
  const notation = random.chance(0.55) ? boxes : own;
  return notation(value) ?? boxes(value) ?? "";
}

/** The sum behind a side of an output, for a filter of three: 63 as (127-3)/2+1. */
const workOf = (side: number) => (side < 100 ? `(${2 * side + 1}-3)/2+1` : `(${side + 2}-3)/1+1`);

/** Two decimals are what people write down. */
const plain = (value: number) => String(Math.round(value * 100) / 100);
const dotted = (cell: string) => (cell.includes(".") ? cell : `${cell}.`);
