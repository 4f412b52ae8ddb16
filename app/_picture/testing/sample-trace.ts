import type { CallTrace, CellTrace, PartTrace, TraceGrid, TraceTerm } from "@/grader";

const grid = (rows: readonly (readonly number[])[]): TraceGrid => ({
  shape: [rows.length, rows[0]?.length ?? 0, 1],
  values: rows.flat(),
});

interface Term {
  from: readonly [row: number, column: number, channel?: number];
  value: number;
  weight?: number;
  at?: readonly [row: number, column: number, channel?: number];
  input?: number;
}

/** A term that multiplies, or takes the value as it is where it has no weight. */
export const term = ({ from, value, weight, at = from, input = 0 }: Term): TraceTerm => ({
  input,
  from: [from[0], from[1], from[2] ?? 0],
  value,
  weight: weight === undefined ? null : { at: [at[0], at[1], at[2] ?? 0], value: weight },
  result: weight === undefined ? value : value * weight,
});

/** A cell that sums its terms up; `facts` say what is otherwise. */
export const cellOf = (terms: readonly TraceTerm[], facts: Partial<CellTrace> = {}): CellTrace => {
  const reduced = terms.reduce((sum, { result }) => sum + result, 0);
  const then: CellTrace["then"] = [];
  return { cell: [0, 0, 0], terms, reduce: "sum", reduced, then, value: reduced, ...facts };
};

interface Ones {
  image: readonly (readonly number[])[];
  /** what stands at a place beyond the image */
  beyond: (row: number, column: number) => number;
}

/** A convolution of a square image with a 3×3 filter of ones and one cell of padding: a sum over each window. */
export function callOfOnes({ image, beyond }: Ones): CallTrace {
  const side = image.length;
  const cells = Array.from({ length: side * side }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side];
    const terms = Array.from({ length: 9 }, (_each, tap) => {
      const at = [Math.floor(tap / 3), tap % 3] as const;
      const from = [row + at[0] - 1, column + at[1] - 1] as const;
      return term({ from, at, value: image[from[0]]?.[from[1]] ?? beyond(...from), weight: 1 });
    });
    return cellOf(terms, { cell: [row, column, 0] });
  });
  return {
    title: "conv2d(B, f, {padding: 1})",
    operation: "conv2d",
    inputs: [
      {
        around: grid(
          Array.from({ length: side + 2 }, (_row, row) =>
            Array.from(
              { length: side + 2 },
              (_cell, column) => image[row - 1]?.[column - 1] ?? beyond(row - 1, column - 1),
            ),
          ),
        ),
        name: "B",
        grid: grid(image),
        padding: { top: 1, bottom: 1, left: 1, right: 1 },
        fill: 0,
      },
    ],
    output: { shape: [side, side, 1], values: cells.map(({ value }) => value) },
    first: 0,
    cells,
  };
}

const B = [
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [3, 3, 3, 3],
  [4, 4, 4, 4],
];

/** Zero padding beside a last row that continues the image, as in the sheet's question 2. */
export const continued: PartTrace = {
  calls: [{ title: "conv2d(B, f, {padding: 1})" }],
  call: 0,
  right: callOfOnes({ image: B, beyond: () => 0 }),
  presumed: callOfOnes({
    image: B,
    beyond: (row, column) => (row === 4 && column >= 0 && column < 4 ? 5 : 0),
  }),
  differsAt: [3, 0, 0],
};

/** Only some of its cells, as a server sends them. */
export const runOf = (trace: PartTrace, from: number, to: number): PartTrace => {
  const cut = (call: CallTrace): CallTrace => ({ ...call, first: from, cells: call.cells.slice(from, to) });
  return { ...trace, right: cut(trace.right), presumed: trace.presumed && cut(trace.presumed) };
};
