import type { KindView } from "../kind-view";
import { boxedTensor } from "./boxed-tensor";
import { reviewTensor } from "./review-tensor";

export const tensorView: KindView<"tensor"> = {
  verdict: () => "beside",
  boxed: boxedTensor,
  review: reviewTensor,
};
