import { issue } from "../../issue";
import { all, ok, type Result, refuse } from "../../result";
import { formatShape, type Shape, sameShape } from "../../tensor/shape";
import type { ArgumentType } from "../argument-type";
import { required } from "../operation";
import { isList, isRecord, type Value, type ValueRecord } from "../value";
import { frozen } from "./kernel-settings";
import { defineLayer, type LayerArithmetic, type LayerType } from "./layer";
import { type Span, uniteSpans } from "./span";

/** Lists of layers side by side; an empty one hands its input on. */
export const branchList: ArgumentType<readonly (readonly ValueRecord[])[]> = {
  expected: "a list of at least two branches, each a list of layers",
  read: (value) => {
    const branches = isList(value) ? value.map(branch).filter((each) => each !== null) : [];
    return isList(value) && branches.length >= 2 && branches.length === value.length ? branches : undefined;
  },
};

function branch(value: Value): readonly ValueRecord[] | null {
  const items = isList(value) ? value : isRecord(value) ? [value] : null;
  const layers = items?.filter(isRecord);
  return layers && layers.length === items?.length ? layers : null;
}

const settings = {
  branches: required(
    branchList,
    "Lists of layers that all begin at the same input; [] hands it on as it is.",
  ),
  frozen,
};

/** Branches of one height and width, their channels one after the other (Szegedy et al. 2015); flat ones end to end. */
export const concatLayer = branchLayer(
  "concat",
  "Branches side by side along the channels.",
  (left, right) => {
    const axis = Math.max(left.length - 1, 0);
    if (left.length !== right.length || !sameShape(left.slice(0, axis), right.slice(0, axis))) return null;
    return [...left.slice(0, axis), (left[axis] ?? 0) + (right[axis] ?? 0)];
  },
);

/** Branches of one shape, added cell by cell (He et al. 2016). Additions alone are no multiply-adds. */
export const addLayer = branchLayer("add", "Branches of one shape, added cell by cell.", (left, right) =>
  sameShape(left, right) ? left : null,
);

/** A layer that sends its input through branches and joins what comes out; null: these do not go together. */
function branchLayer(
  type: string,
  summary: string,
  join: (left: Shape, right: Shape) => Shape | null,
): LayerType {
  return defineLayer({
    type,
    summary,
    settings,
    arithmetic: (read, readLayers) => {
      const branches = all(read.branches.map(readLayers));
      if (!branches.ok) return branches;
      const sum = (count: (branch: LayerArithmetic) => Result<number>) => total(branches.value, count);
      return ok({
        output: (input) => joined(type, all(branches.value.map(({ output }) => output(input))), join),
        parameters: (input) => sum((each) => each.parameters(input)),
        trainable: (input) => sum((each) => each.trainable(input)),
        multiplyAdds: (input) => sum((each) => each.multiplyAdds(input)),
        span: united(branches.value),
      });
    },
  });
}

function joined(
  type: string,
  outputs: Result<readonly Shape[]>,
  join: (left: Shape, right: Shape) => Shape | null,
): Result<Shape> {
  if (!outputs.ok) return outputs;
  const [first = [], ...others] = outputs.value.map(withChannels);
  let shape: Shape = first;
  for (const other of others) {
    const next = join(shape, other);
    if (next === null) {
      const data = { operation: `layer ${type}`, left: formatShape(shape), right: formatShape(other) };
      return refuse(issue("shapes-differ", data));
    }
    shape = next;
  }
  return ok(shape);
}

/** A matrix [H, W] counts as one channel. */
const withChannels = (shape: Shape): Shape => (shape.length === 2 ? [...shape, 1] : shape);

function total(
  branches: readonly LayerArithmetic[],
  count: (branch: LayerArithmetic) => Result<number>,
): Result<number> {
  const counts = all(branches.map(count));
  return counts.ok ? ok(counts.value.reduce((sum, each) => sum + each, 0)) : counts;
}

const united = (branches: readonly LayerArithmetic[]): Span | null =>
  branches.map(({ span }) => span).reduce((left, right) => (left && right ? uniteSpans(left, right) : null));
