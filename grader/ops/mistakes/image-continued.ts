import type { Tensor } from "../../tensor/tensor";
import { type Beyond, cellOf } from "./extend-image";

/** Steps from one row to the next (or column to column), one for every column (or row) and channel. */
type Steps = (along: number, channel: number) => number;

/** Noise of fractions such as 0.1 + 0.2; anything larger breaks a progression. */
const NOISE = 1e-9;

/**
 * Carries an image on beyond its border along the axes in which it is seen to progress: at least three rows (or
 * columns), all apart by the same steps, not all zero. Along other axes there are zeros. null where it progresses
 * along none.
 */
export function continuedBeyond(x: Tensor): Beyond | null {
  const [height, width] = [x.axis(0), x.axis(1)];
  const down = stepsAlong(x, height, width, (at, along, c) => cellOf(x, at, along, c));
  const right = stepsAlong(x, width, height, (at, along, c) => cellOf(x, along, at, c));
  if (!down && !right) return null;
  return (row, column, channel) => {
    const [nearRow, nearColumn] = [clamp(row, height), clamp(column, width)];
    const [rowsOff, columnsOff] = [row - nearRow, column - nearColumn];
    const [stepDown, stepRight] = [down?.(nearColumn, channel), right?.(nearRow, channel)];
    if ((rowsOff !== 0 && stepDown === undefined) || (columnsOff !== 0 && stepRight === undefined)) return 0;
    return (
      cellOf(x, nearRow, nearColumn, channel) + rowsOff * (stepDown ?? 0) + columnsOff * (stepRight ?? 0)
    );
  };
}

function stepsAlong(
  x: Tensor,
  length: number,
  across: number,
  cell: (at: number, along: number, channel: number) => number,
): Steps | null {
  if (length < 3) return null;
  const step: Steps = (along, channel) => cell(1, along, channel) - cell(0, along, channel);
  let moves = false;
  for (let place = 0; place < across * x.axis(2); place++) {
    const [along, channel] = [place % across, Math.floor(place / across)];
    const expected = step(along, channel);
    moves ||= Math.abs(expected) > NOISE;
    for (let at = 2; at < length; at++) {
      const found = cell(at, along, channel) - cell(at - 1, along, channel);
      if (Math.abs(found - expected) > NOISE) return null;
    }
  }
  return moves ? step : null;
}

export const clamp = (at: number, length: number): number => Math.min(Math.max(at, 0), length - 1);
