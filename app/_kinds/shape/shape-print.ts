import type { KindPrint } from "../kind-view";
import { boxedShape } from "./boxed-shape";

export const shapePrint: KindPrint<"shape"> = {
  boxed: async (answer) => boxedShape(answer),
};
