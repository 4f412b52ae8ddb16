import { issue } from "../../issue";
import { asTensor, describeValue } from "../../ops/value";
import { ok, refuse } from "../../result";
import { defineKind } from "../kind";
import { readShape } from "./answer";
import { AXIS_NAMES, shapeFields } from "./question";
import { redactShape } from "./redact";
import { scoreShape } from "./score";

/** The size of a feature map, axis by axis. */
export const shapeKind = defineKind({
  summary: "The size of a feature map, such as 126x126x16; every axis earns its share.",
  fields: shapeFields,
  settle: (value) => {
    const tensor = asTensor(value);
    const lengths = tensor?.shape.length === 1 ? Array.from(tensor.data) : [];
    return lengths.length > 0 && lengths.every((length) => Number.isSafeInteger(length) && length >= 1)
      ? ok(lengths)
      : refuse(issue("truth-unfit", { kind: "shape", found: describeValue(value) }));
  },
  read: (raw, { layout }) => readShape(raw, AXIS_NAMES[layout]),
  score: scoreShape,
  normal: (lengths) => lengths,
  redact: redactShape,
});
