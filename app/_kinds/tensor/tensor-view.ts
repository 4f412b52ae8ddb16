import type { KindView } from "../kind-view";
import { reviewTensor } from "./review-tensor";
import { TensorField } from "./tensor-field";

export const tensorView: KindView<"tensor"> = { Field: TensorField, review: reviewTensor };
