import type { Json } from "../json";
import { toNested } from "../tensor/nested";
import { Tensor } from "../tensor/tensor";
import { isList, isRecord, type Value } from "./value";

/** A value as JSON: tensors as nested lists. */
export function toJson(value: Value): Json {
  if (value instanceof Tensor) return toNested(value);
  if (isList(value)) return value.map(toJson);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
  return value;
}
