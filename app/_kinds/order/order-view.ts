import type { KindView } from "../kind-view";
import { reviewOrder } from "./review-order";

export const orderView: KindView<"order"> = {
  verdict: () => "below",
  asShown: ({ steps }) => steps.map(({ id }) => id),
  review: reviewOrder,
};
