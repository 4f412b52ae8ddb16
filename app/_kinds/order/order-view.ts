import type { KindView } from "../kind-view";
import { orderOfAnswer } from "./arrangement";
import { OrderField } from "./order-field";
import { orderInWords } from "./order-in-words";
import { reviewOrder } from "./review-order";

export const orderView: KindView<"order"> = {
  Field: OrderField,
  verdict: () => "below",
  texts: ({ steps }) => Object.fromEntries(steps.map(({ id, text }) => [id, text])),
  asShown: ({ steps }) => steps.map(({ id }) => id),
  boxed: async (answer, part) => {
    const order = orderOfAnswer(answer, part);
    const least = part.spare ? 1 : part.steps.length;
    return order === null || order.length < least ? null : order;
  },
  review: reviewOrder,
  inWords: orderInWords,
};
