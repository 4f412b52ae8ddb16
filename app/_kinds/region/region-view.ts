import type { KindView } from "../kind-view";
import { reviewRegion } from "./review-region";

/** Columns up to which a grid leaves room for the verdict beside it. */
const BESIDE = 7;

export const regionView: KindView<"region"> = {
  verdict: ({ columns }) => (columns > BESIDE ? "below" : "beside"),
  review: reviewRegion,
};
