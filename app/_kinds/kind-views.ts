import type { Kind, KindView } from "./kind-view";
import { numberView } from "./number/number-view";
import { shapeView } from "./shape/shape-view";
import { tensorView } from "./tensor/tensor-view";

/** Every kind of question; one that is missing here does not compile. */
export const kindViews: { readonly [K in Kind]: KindView<K> } = {
  tensor: tensorView,
  shape: shapeView,
  number: numberView,
};
