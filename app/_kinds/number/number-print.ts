import type { KindPrint } from "../kind-view";

export const numberPrint: KindPrint<"number"> = {
  boxed: async (answer) => (typeof answer === "object" ? null : answer),
};
