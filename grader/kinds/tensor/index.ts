import { issue } from "../../issue";
import { asTensor, type Value } from "../../ops/value";
import { ok, refuse } from "../../result";
import { MAX_CELLS } from "../../tensor/cell-collector";
import { inLayout } from "../../tensor/layout";
import { Tensor } from "../../tensor/tensor";
import { defineKind } from "../define-kind";
import { describeKey } from "../describe-key";
import { readTensor } from "./answer";
import { carryTensor } from "./carry";
import { exampleTensors } from "./examples";
import { normalTensor } from "./normal";
import { compileTensor, tensorFields } from "./question";
import { redactTensor } from "./redact";
import { scoreTensor } from "./score";
import { suspectTensor } from "./suspect";

/** A matrix, feature map or stack of channels, its size chosen by the student. */
export const tensorKind = defineKind({
  summary: "A matrix, feature map or stack of channels; the student chooses its size too.",
  programUse: "value",
  fields: tensorFields,
  compile: compileTensor,
  settle: ({ value }) => {
    const tensor = value === null ? null : matrixOf(value);
    return tensor && tensor.data.length <= MAX_CELLS && tensor.shape.length <= 3
      ? ok(tensor)
      : refuse(issue("truth-unfit", { kind: "tensor", found: describeKey(value) }));
  },
  read: readTensor,
  score: scoreTensor,
  normal: normalTensor,
  redact: redactTensor,
  examples: exampleTensors,
  carry: carryTensor,
  suspect: suspectTensor,
  written: (value, { layout }) => {
    const tensor = asTensor(value);
    return tensor?.shape.length === 3 ? inLayout(tensor, layout) : value;
  },
});

const matrixOf = (value: Value): Tensor | null =>
  typeof value === "number" ? new Tensor([1, 1], Float64Array.of(value)) : asTensor(value);
