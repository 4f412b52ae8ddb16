import { ok } from "../../result";
import { sameShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { drawSum } from "../trace/draw-arithmetic";
import { channelsFirstDrawing } from "../trace/redraw";

/** What `concat` and `stack` invite. */
export const concatMistakes: readonly DeclaredMistake<{ readonly items: readonly Tensor[] }>[] = [
  {
    id: "other-layout",
    change: ({ items }) => (items.length > 1 ? {} : null),
    finish: (value) => (value instanceof Tensor ? channelsFirst(value) : value),
    redraw: channelsFirstDrawing,
  },
  {
    id: "concat-as-sum",
    compute: ({ items }) => {
      const [first, ...others] = items;
      if (!first || others.length === 0 || !others.every((item) => sameShape(item.shape, first.shape)))
        return null;
      const sums = first.data.map((value, at) =>
        others.reduce((sum, item) => sum + (item.data[at] ?? 0), value),
      );
      return ok(new Tensor(first.shape, sums));
    },
    trace: ({ items }) => {
      const [first, ...others] = items;
      const alike = first && others.length > 0 && others.every((item) => sameShape(item.shape, first.shape));
      return alike
        ? drawSum(
            items.map((x) => ({ x, sign: 1 })),
            "items",
          )
        : null;
    },
  },
];

/** [H, W, C] to [C, H, W] */
function channelsFirst(value: Tensor): Tensor {
  const [height, width, depth] = [value.axis(0), value.axis(1), value.axis(2)];
  const planes = Array.from({ length: depth }, (_, c) => value.data.filter((__, at) => at % depth === c));
  return new Tensor([depth, height, width], Float64Array.from(planes.flatMap((plane) => [...plane])));
}
