import { choiceView } from "./choice/choice-view";
import { formulaView } from "./formula/formula-view";
import type { Kind, KindView } from "./kind-view";
import { matchView } from "./match/match-view";
import { numberView } from "./number/number-view";
import { orderView } from "./order/order-view";
import { regionView } from "./region/region-view";
import { shapeView } from "./shape/shape-view";
import { tensorView } from "./tensor/tensor-view";
import { textView } from "./text/text-view";

/** Every kind of question; one that is missing here does not compile. */
export const kindViews: { readonly [K in Kind]: KindView<K> } = {
  tensor: tensorView,
  shape: shapeView,
  number: numberView,
  choice: choiceView,
  order: orderView,
  match: matchView,
  region: regionView,
  formula: formulaView,
  text: textView,
};
