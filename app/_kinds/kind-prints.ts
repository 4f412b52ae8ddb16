import { choicePrint } from "./choice/choice-print";
import { formulaPrint } from "./formula/formula-print";
import type { Kind, KindPrint } from "./kind-view";
import { matchPrint } from "./match/match-print";
import { numberPrint } from "./number/number-print";
import { orderPrint } from "./order/order-print";
import { regionPrint } from "./region/region-print";
import { shapePrint } from "./shape/shape-print";
import { tensorPrint } from "./tensor/tensor-print";
import { textPrint } from "./text/text-print";

/** How every kind is printed; one that is missing here does not compile. */
export const kindPrints: { readonly [K in Kind]: KindPrint<K> } = {
  tensor: tensorPrint,
  shape: shapePrint,
  number: numberPrint,
  choice: choicePrint,
  order: orderPrint,
  match: matchPrint,
  region: regionPrint,
  formula: formulaPrint,
  text: textPrint,
};
