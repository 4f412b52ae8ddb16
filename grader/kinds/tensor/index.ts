import { issue } from "../../issue";
import { asTensor, describeValue } from "../../ops/value";
import { ok, refuse } from "../../result";
import { MAX_CELLS } from "../../tensor/cell-collector";
import { Tensor } from "../../tensor/tensor";
import { defineKind } from "../kind";
import { readTensor } from "./answer";
import { normalTensor } from "./normal";
import { tensorFields } from "./question";
import { redactTensor } from "./redact";
import { scoreTensor } from "./score";

/** A matrix, feature map or stack of channels, its size chosen by the student. */
export const tensorKind = defineKind({
  summary: "A matrix, feature map or stack of channels; the student chooses its size too.",
  fields: tensorFields,
  settle: (value) => {
    const tensor = typeof value === "number" ? new Tensor([1, 1], Float64Array.of(value)) : asTensor(value);
    return tensor && tensor.data.length <= MAX_CELLS && tensor.shape.length <= 3
      ? ok(tensor)
      : refuse(issue("truth-unfit", { kind: "tensor", found: describeValue(value) }));
  },
  read: readTensor,
  score: scoreTensor,
  normal: normalTensor,
  redact: redactTensor,
});
