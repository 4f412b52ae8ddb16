import type { KindPrint } from "../kind-view";
import { boxedTensor } from "./boxed-tensor";

export const tensorPrint: KindPrint<"tensor"> = {
  boxed: boxedTensor,
};
