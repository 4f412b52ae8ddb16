/** Numbers on a grid, as plain data: row-major, channels last. */
export interface TraceGrid {
  /** [rows, columns, channels]; a matrix has one channel. */
  readonly shape: readonly [number, number, number];
  readonly values: readonly number[];
}

/** A row, a column and a channel, from 0. Outside of a grid they lie on what is padded around it. */
export type TracePlace = readonly [row: number, column: number, channel: number];

/** What a call reads its terms from, as it is drawn. */
export interface TraceInput {
  /** As the program names it: "R", "f"; "image" where it has no name. */
  readonly name: string;
  readonly grid: TraceGrid;
  /** Cells around the grid that windows reach, hatched. */
  readonly padding: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** What stands in them; null where they hold nothing, as under a maximum. */
  readonly fill: number | null;
}

/** One number that takes part in a cell of the result. */
export interface TraceTerm {
  /** Place in the call's `inputs`. */
  readonly input: number;
  readonly from: TracePlace;
  readonly value: number;
  /** The weight that lies over it, with its place in the kernel; null where nothing is multiplied. */
  readonly weight: { readonly at: TracePlace; readonly value: number } | null;
  /** What it brings in: value times weight, or what else the operation makes of it. */
  readonly result: number;
}

/** How one cell of a result comes about. */
export interface CellTrace {
  readonly cell: TracePlace;
  readonly terms: readonly TraceTerm[];
  /** How the terms come together. */
  readonly reduce: "sum" | "mean" | "maximum" | "minimum";
  /** What they come to. */
  readonly reduced: number;
  /** What is done afterwards, in order, each with the number that it leaves: "+ bias 2", "ReLU". */
  readonly then: readonly { readonly label: string; readonly value: number }[];
  /** The cell's number. */
  readonly value: number;
}

/** A call of an answer program with the way of its cells, as the operation itself gives it. */
export interface CallTrace {
  /** The call as the program writes it. */
  readonly title: string;
  readonly operation: string;
  readonly inputs: readonly TraceInput[];
  readonly output: TraceGrid;
  /** Place of the first traced cell among the output's, row-major; the others follow without a gap. */
  readonly first: number;
  readonly cells: readonly CellTrace[];
}

/** Everything that a picture of one answer shows. */
export interface PartTrace {
  /** The calls that can be drawn, in the order in which they are computed. */
  readonly calls: readonly { readonly title: string }[];
  /** Which of them this is. */
  readonly call: number;
  readonly right: CallTrace;
  /** The same call as it was presumably done; null where no mistake was named, or where it has no picture. */
  readonly presumed: CallTrace | null;
  /** The first cell in which the two differ; null where there is nothing beside the right one. */
  readonly differsAt: TracePlace | null;
}
