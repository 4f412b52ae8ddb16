import type { PartTrace, TracePlace } from "@/grader";
import { flatIndex, isInside, type Sides } from "./places";

/** The judged answer, cell by cell: row by row, channels last. */
export interface OwnCells {
  sides: Sides;
  texts: readonly string[];
  /** null: not judged by itself */
  marks: readonly (boolean | null)[];
}

export interface OwnCell {
  text: string;
  mark: boolean | null;
}

const sameSides = (one: Sides, other: Sides) => one.every((side, axis) => side === other[axis]);

/** Generous: answers may be rounded, and only another matrix altogether must be told from this one. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.05 * Math.max(1, Math.abs(other));

/**
 * Whether the call that is drawn gives the answer itself, and not something on the way to it: it is the last one, has
 * the answer's size, and every cell that was marked right is one of its numbers. An answer of another size has no
 * marks, and is the presumed result's where it has its size.
 */
export function isOwnResult({ calls, call, right, presumed }: PartTrace, own: OwnCells): boolean {
  if (call !== calls.length - 1) return false;
  if (!sameSides(own.sides, right.output.shape)) {
    const unmarked = own.marks.every((mark) => mark === null);
    return unmarked && presumed !== null && sameSides(own.sides, presumed.output.shape);
  }
  return own.marks.every((mark, index) => {
    const text = own.texts[index] ?? "";
    const number = text === "" ? Number.NaN : Number(text);
    return mark !== true || Number.isNaN(number) || isNear(number, right.output.values[index] ?? Number.NaN);
  });
}

/** What the student wrote in a cell, with a minus sign as it is drawn beside it; null where there is nothing to set beside it. */
export function ownCellAt(own: OwnCells | null, trace: PartTrace, place: TracePlace): OwnCell | null {
  if (own === null || !isOwnResult(trace, own) || !isInside(own.sides, place)) return null;
  const index = flatIndex(own.sides, place);
  const text = own.texts[index] ?? "";
  return text === "" ? null : { text: text.replace("-", "−"), mark: own.marks[index] ?? null };
}

/** Where the picture begins when nobody has pointed at a cell: where the two part, or at the first wrong cell. */
export function firstPlace(trace: PartTrace, own: OwnCells | null): TracePlace {
  if (trace.differsAt !== null) return trace.differsAt;
  const wrong = own !== null && isOwnResult(trace, own) ? own.marks.indexOf(false) : -1;
  if (own === null || wrong < 0) return [0, 0, 0];
  const [, columns, channels] = own.sides;
  const pixel = Math.floor(wrong / channels);
  return [Math.floor(pixel / columns), pixel % columns, wrong % channels];
}
