import type { KindView } from "../kind-view";
import { reviewShape } from "./review-shape";
import { ShapeField } from "./shape-field";

export const shapeView: KindView<"shape"> = { Field: ShapeField, review: reviewShape };
