import type { KindView } from "../kind-view";
import { boxedShape } from "./boxed-shape";
import { reviewShape } from "./review-shape";
import { ShapeField } from "./shape-field";

export const shapeView: KindView<"shape"> = {
  Field: ShapeField,
  verdict: () => "beside",
  boxed: async (answer) => boxedShape(answer),
  review: reviewShape,
};
