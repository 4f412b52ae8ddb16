import type { KindView } from "../kind-view";
import { reviewShape } from "./review-shape";

export const shapeView: KindView<"shape"> = {
  verdict: () => "beside",
  review: reviewShape,
};
