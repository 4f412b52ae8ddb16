import type { KindView } from "../kind-view";
import { boxedTensor } from "./boxed-tensor";
import { reviewTensor } from "./review-tensor";
import { TensorField } from "./tensor-field";

export const tensorView: KindView<"tensor"> = {
  Field: TensorField,
  verdict: () => "beside",
  boxed: boxedTensor,
  review: reviewTensor,
};
