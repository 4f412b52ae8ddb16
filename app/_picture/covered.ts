import type { CellTrace, TraceInput, TraceTerm } from "@/grader";

/** Rows and columns from (inclusive) to (exclusive), in the grid's own count: padding above has negative rows. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Sides up to which a plane is drawn whole, and how far an excerpt jumps when the window leaves it. */
const MOST = 32;
const STEP = 16;

/** The terms that a cell reads from one channel of an input. */
export const termsOn = (cell: CellTrace, input: number, channel: number): readonly TraceTerm[] =>
  cell.terms.filter((term) => term.input === input && term.from[2] === channel);

/** The window: what reaches over all the cells that are read, gaps included; null where none is. */
export function windowOver(terms: readonly TraceTerm[]): Area | null {
  if (terms.length === 0) return null;
  const rows = terms.map(({ from }) => from[0]);
  const columns = terms.map(({ from }) => from[1]);
  const least = (all: readonly number[]) => all.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (all: readonly number[]) => all.reduce((one, other) => Math.max(one, other), -Infinity);
  return { top: least(rows), left: least(columns), bottom: most(rows) + 1, right: most(columns) + 1 };
}

/** Places in the window that no term is read from, as between the taps of a dilated kernel. */
export function gapsIn(window: Area, terms: readonly TraceTerm[]): readonly (readonly [number, number])[] {
  const read = new Set(terms.map(({ from }) => `${from[0]},${from[1]}`));
  const columns = window.right - window.left;
  return Array.from({ length: columns * (window.bottom - window.top) }, (_, index) => {
    return [window.top + Math.floor(index / columns), window.left + (index % columns)] as const;
  }).filter(([row, column]) => !read.has(`${row},${column}`));
}

/** A channel of an input with what is padded around it, and wherever a window reaches beyond. */
export function paddedArea({ grid, padding }: TraceInput, reached: Area | null): Area {
  const [rows, columns] = grid.shape;
  return {
    top: Math.min(-padding.top, reached?.top ?? 0),
    left: Math.min(-padding.left, reached?.left ?? 0),
    bottom: Math.max(rows + padding.bottom, reached?.bottom ?? 0),
    right: Math.max(columns + padding.right, reached?.right ?? 0),
  };
}

function cut(from: number, to: number, at: number): [number, number] {
  if (to - from <= MOST) return [from, to];
  const jumps = Math.max(0, Math.ceil((at - from - MOST + 1) / STEP));
  const start = Math.min(from + jumps * STEP, to - MOST);
  return [start, start + MOST];
}

/** What is drawn of a large plane: at most 32 a side, with the lower right end of the window among them. */
export function excerpt(whole: Area, window: Area | null): Area {
  const [top, bottom] = cut(whole.top, whole.bottom, (window?.bottom ?? whole.top + 1) - 1);
  const [left, right] = cut(whole.left, whole.right, (window?.right ?? whole.left + 1) - 1);
  return { top, left, bottom, right };
}

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** Whether a place lies in the grid itself, and not on what is padded around it. */
export const onGrid = ({ grid: { shape } }: Pick<TraceInput, "grid">, row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < shape[0] && column < shape[1];
