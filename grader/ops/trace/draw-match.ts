import type { Tensor } from "../../tensor/tensor";
import type { TracePlace, TraceTerm } from "../../trace/trace";
import { writeNumber } from "../../trace/write-number";
import { ONE_BY_ONE } from "../argument-type";
import { windowGeometry } from "../geometry";
import { NO_PADDING } from "../padding";
import { centred, isConstant } from "../window-scores";
import { cellFrom, type Drawing, type Step } from "./drawing";
import { slidUnder, termsUnder } from "./slide";

/** "cosine" is "ncc" with the means left in. */
type Method = "correlation" | "ssd" | "ncc" | "cosine";

/** A template at every place where it fits. null where `scoreWindows` refuses, and for a constant template under "ncc". */
export function drawMatch(x: Tensor, template: Tensor, method: Method): Drawing | null {
  const [size, depth] = [[template.axis(0), template.axis(1)] as const, template.axis(2)];
  const slide = { size, stride: ONE_BY_ONE, padding: NO_PADDING, dilation: ONE_BY_ONE, ceil: false };
  const settled = windowGeometry([x.axis(0), x.axis(1)], slide);
  const useless = method === "ncc" && isConstant(template.data, depth);
  if (!settled.ok || useless || x.axis(2) !== depth) return null;
  const geometry = settled.value;
  const weight = (at: TracePlace) => ({
    at,
    value: template.data[(at[0] * size[1] + at[1]) * depth + at[2]] ?? 0,
  });
  return {
    inputs: [slidUnder("x", x, geometry, null)],
    shape: [geometry.rows.output, geometry.columns.output, 1],
    windowed: true,
    cellAt: (cell) => {
      const terms = termsUnder({ x, geometry, at: cell, channel: 0, depth, fill: null, weight });
      return cellFrom({ cell, reduce: "sum", ...scored(terms, template, method) });
    },
  };
}

function scored(terms: readonly TraceTerm[], template: Tensor, method: Method) {
  const window = Float64Array.from(terms, ({ value }) => value);
  if (method === "correlation") return { terms };
  if (method === "ssd") {
    return {
      terms: terms.map((term) => ({ ...term, result: (term.value - (term.weight?.value ?? 0)) ** 2 })),
    };
  }
  const depth = template.axis(2);
  const [cells, over] =
    method === "ncc" ? [centred(window, depth), centred(template.data, depth)] : [window, template.data];
  const energy = (numbers: Float64Array) => numbers.reduce((sum, each) => sum + each * each, 0);
  const length = Math.sqrt(energy(cells) * energy(over));
  const constant = method === "ncc" && isConstant(window, depth);
  return {
    terms: terms.map((term, at) => ({ ...term, result: (cells[at] ?? 0) * (over[at] ?? 0) })),
    steps: [constant || length === 0 ? NOTHING_ALIKE : dividedBy(length)],
  };
}

const NOTHING_ALIKE: Step = { label: "a window without contrast scores 0", apply: () => 0 };

const dividedBy = (length: number): Step => ({
  label: `÷ √(Σx²·Σt²), which is ${writeNumber(length)}`,
  apply: (sum) => sum / length,
});
