import type { KindPrint } from "../kind-view";
import { orderOfAnswer } from "./arrangement";
import { orderInWords } from "./order-in-words";

export const orderPrint: KindPrint<"order"> = {
  texts: ({ steps }) => Object.fromEntries(steps.map(({ id, text }) => [id, text])),
  boxed: async (answer, part) => {
    const order = orderOfAnswer(answer, part);
    const least = part.spare ? 1 : part.steps.length;
    return order === null || order.length < least ? null : order;
  },
  inWords: orderInWords,
  numbered: true,
};
