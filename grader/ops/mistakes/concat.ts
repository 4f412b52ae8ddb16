import { ok } from "../../result";
import { sameShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { drawSum } from "../trace/draw-arithmetic";

/** What `concat` invites. */
export const concatMistakes: readonly DeclaredMistake<{ readonly items: readonly Tensor[] }>[] = [
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
