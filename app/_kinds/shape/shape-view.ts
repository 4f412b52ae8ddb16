import type { KindView } from "../kind-view";
import { reviewShape } from "./review-shape";
import { ShapeField } from "./shape-field";
import { splitShape } from "./split-shape";

export const shapeView: KindView<"shape"> = {
  Field: ShapeField,
  boxed: async (text) => splitShape(text),
  review: reviewShape,
};
