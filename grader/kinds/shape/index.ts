import { issue } from "../../issue";
import { mayStandIn } from "../../numeric/may-stand-in";
import { asTensor } from "../../ops/value";
import { ok, refuse } from "../../result";
import { Tensor } from "../../tensor/tensor";
import { defineKind } from "../define-kind";
import { describeKey } from "../describe-key";
import { readShape } from "./answer";
import { AXIS_NAMES, shapeFields } from "./question";
import { redactShape } from "./redact";
import { scoreShape } from "./score";

/** The size of a feature map, axis by axis. */
export const shapeKind = defineKind({
  summary: "The size of a feature map, such as 126x126x16; every axis earns its share.",
  programUse: "value",
  fields: shapeFields,
  compile: ok,
  settle: ({ value }) => {
    const tensor = value === null ? null : asTensor(value);
    const lengths = tensor?.shape.length === 1 ? Array.from(tensor.data) : [];
    return lengths.length > 0 && lengths.every((length) => Number.isSafeInteger(length) && length >= 1)
      ? ok(lengths)
      : refuse(issue("truth-unfit", { kind: "shape", found: describeKey(value) }));
  },
  read: (raw, { layout }) => readShape(raw, AXIS_NAMES[layout]),
  score: scoreShape,
  normal: (lengths) => lengths,
  redact: redactShape,
  examples: (truth) => ({
    right: truth.join("x"),
    wrong: truth.map((length) => 2 * length + 1).join("x"),
    unreadable: "large",
  }),
  carry: (lengths, truth) =>
    lengths.length === truth.length && mayStandIn(lengths, truth)
      ? new Tensor([lengths.length], Float64Array.from(lengths))
      : null,
  suspect: (lengths) => ({
    answer: new Tensor([lengths.length], Float64Array.from(lengths)),
    tolerance: 0,
  }),
});
