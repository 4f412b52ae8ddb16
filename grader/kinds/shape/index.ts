import { issue } from "../../issue";
import { mayStandIn } from "../../numeric/may-stand-in";
import { asTensor } from "../../ops/value";
import { ok, refuse } from "../../result";
import { shapeChannelsFirst, shapeChannelsLast } from "../../tensor/layout";
import type { Shape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import { defineKind } from "../define-kind";
import { describeKey } from "../describe-key";
import { readShape } from "./answer";
import { AXIS_NAMES, compileShape, type ShapeQuestion, shapeFields } from "./question";
import { redactShape } from "./redact";
import { scoreShape } from "./score";

/** The size of a feature map, axis by axis. */
export const shapeKind = defineKind({
  summary: "The size of a feature map, such as 126x126x16; every axis earns its share.",
  programUse: "value",
  fields: shapeFields,
  compile: compileShape,
  settle: ({ value }, { turned }) => {
    const tensor = value === null ? null : asTensor(value);
    const given = tensor?.shape.length === 1 ? Array.from(tensor.data) : [];
    const lengths = turned ? shapeChannelsFirst(given) : given;
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
  carry: (lengths, truth, question) =>
    lengths.length === truth.length && mayStandIn(lengths, truth) ? asValue(lengths, question) : null,
  suspect: (lengths, question) => ({ answer: asValue(lengths, question), tolerance: 0 }),
  written: (value, { turned }) => {
    const lengths = turned ? asTensor(value) : null;
    return lengths?.shape.length === 1 ? Array.from(shapeChannelsFirst(Array.from(lengths.data))) : value;
  },
});

/** As programs have it. */
const asValue = (lengths: Shape, { turned }: ShapeQuestion): Tensor =>
  new Tensor([lengths.length], Float64Array.from(turned ? shapeChannelsLast(lengths) : lengths));
