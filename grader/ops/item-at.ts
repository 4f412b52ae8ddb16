import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { asTensor, isList, type Value } from "./value";

/** `x[i]`: an item of a list, or what is left of a tensor without its first axis. */
export function itemAt(target: Value, at: Value): Result<Value> {
  const tensor = asTensor(target);
  const length = tensor ? tensor.axis(0) : isList(target) ? target.length : null;
  if (length === null || typeof at !== "number" || !Number.isInteger(at)) {
    return refuse(
      issue("not-allowed", { construct: "an index into anything but a list or tensor, by a whole number" }),
    );
  }
  if (at < 0 || at >= length) return refuse(issue("index-outside", { index: at, length }));
  if (!tensor) return ok(isList(target) ? (target[at] ?? 0) : 0);
  const shape = tensor.shape.slice(1);
  const size = cellCount(shape);
  const data = tensor.data.slice(at * size, (at + 1) * size);
  return ok(shape.length === 0 ? (data[0] ?? 0) : new Tensor(shape, data));
}
