import type { KindView } from "../kind-view";
import { boxedShape } from "./boxed-shape";
import { reviewShape } from "./review-shape";

export const shapeView: KindView<"shape"> = {
  verdict: () => "beside",
  boxed: async (answer) => boxedShape(answer),
  review: reviewShape,
};
