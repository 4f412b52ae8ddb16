import { ok } from "../../result";
import { defineKind } from "../define-kind";
import { readOrder } from "./answer";
import { compileOrder, orderFields } from "./question";
import { redactOrder } from "./redact";
import { scoreOrder } from "./score";

/** Steps to be brought into an order that breaks no dependency. */
export const orderKind = defineKind({
  summary: "Steps to be brought into order; the largest part that is consistent earns its share.",
  programUse: "none",
  fields: orderFields,
  compile: compileOrder,
  settle: ({ salt }) => ok(salt),
  read: readOrder,
  score: (answer, _, question) => scoreOrder(answer, question),
  normal: (answer) => answer,
  redact: redactOrder,
  examples: (_, { order }) => ({
    right: order,
    wrong: [...order].reverse(),
    unreadable: [...order, ...order.slice(0, 1)],
  }),
  right: (_, { order }) => ({ type: "answer", answer: order }),
});
