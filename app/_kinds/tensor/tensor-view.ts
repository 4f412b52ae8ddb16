import type { KindView } from "../kind-view";
import { reviewTensor } from "./review-tensor";
import { placeOfBox, tensorCells } from "./tensor-cells";

export const tensorView: KindView<"tensor"> = {
  verdict: () => "beside",
  review: reviewTensor,
  picture: { ownCells: tensorCells, cellOf: placeOfBox },
};
