import type { KindView } from "../kind-view";
import { reviewTensor } from "./review-tensor";

export const tensorView: KindView<"tensor"> = {
  verdict: () => "beside",
  review: reviewTensor,
};
