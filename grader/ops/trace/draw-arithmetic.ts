import type { Tensor } from "../../tensor/tensor";
import type { TracePlace, TraceTerm } from "../../trace/trace";
import { writeNumber } from "../../trace/write-number";
import { cellFrom, type Drawing, flatPlace, type Plane, plainInput, plainTerm, planeOf } from "./drawing";

/** Tensors or numbers that are added, each as it is or with its sign turned. */
export interface Operand {
  /** Of shape [] where it is a number. */
  readonly x: Tensor;
  readonly sign: 1 | -1;
}

/** `a + b − c`: one term for each operand. null where all are numbers. */
export function drawSum(operands: readonly Operand[], argument = "operands"): Drawing | null {
  const shape = planeAmong(operands.map(({ x }) => x));
  return (
    shape && {
      inputs: operands.map(({ x }, item) => plainInput(argument, x, item)),
      shape,
      windowed: false,
      cellAt: (cell) => {
        const terms = operands.map(({ x, sign }, input): TraceTerm => {
          const term = termOf(x, input, cell);
          return { ...term, result: sign * term.value };
        });
        return cellFrom({ cell, terms, reduce: "sum" });
      },
    }
  );
}

/** `a · b`: the second operand lies over the first as a weight. null where both are numbers. */
export function drawProduct(left: Tensor, right: Tensor): Drawing | null {
  const shape = planeAmong([left, right]);
  return (
    shape && {
      inputs: [plainInput("operands", left, 0)],
      shape,
      windowed: false,
      cellAt: (cell) => {
        const [term, over] = [termOf(left, 0, cell), termOf(right, 1, cell)];
        const weight = { at: over.from, value: over.value };
        const terms = [{ ...term, weight, result: term.value * over.value }];
        return cellFrom({ cell, terms, reduce: "sum" });
      },
    }
  );
}

/** `a / b`: the first operand, then divided. null where both are numbers. */
export function drawQuotient(left: Tensor, right: Tensor): Drawing | null {
  const shape = planeAmong([left, right]);
  return (
    shape && {
      inputs: [plainInput("operands", left, 0)],
      shape,
      windowed: false,
      cellAt: (cell) => {
        const { value: divisor } = termOf(right, 1, cell);
        const step = { label: `÷ ${writeNumber(divisor)}`, apply: (value: number) => value / divisor };
        return cellFrom({ cell, terms: [termOf(left, 0, cell)], reduce: "sum", steps: [step] });
      },
    }
  );
}

const planeAmong = (tensors: readonly Tensor[]): Plane | null => {
  const tensor = tensors.find(({ shape }) => shape.length > 0);
  return tensor ? planeOf(tensor) : null;
};

/** The operand's cell at a place of the result; a number stands beside all of them. */
function termOf(x: Tensor, input: number, cell: TracePlace): TraceTerm {
  const from: TracePlace = x.shape.length === 0 ? [0, 0, 0] : cell;
  return plainTerm(input, from, x.data[flatPlace(planeOf(x), from)] ?? 0);
}
