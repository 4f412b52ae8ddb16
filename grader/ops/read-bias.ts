import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import type { Tensor } from "../tensor/tensor";
import { describeValue } from "./value";

/** A bias for `outputs` channels from one number or exactly that many; null stays null. */
export function readBias(
  operation: string,
  bias: Tensor | null,
  outputs: number,
): Result<Float64Array | null> {
  if (bias === null) return ok(null);
  if (bias.data.length === 1) return ok(new Float64Array(outputs).fill(bias.data[0] ?? 0));
  if (bias.shape.length === 1 && bias.data.length === outputs) return ok(bias.data);
  const expected = `a number or a list of ${outputs}`;
  return refuse(
    issue("wrong-argument", {
      operation,
      name: "bias",
      expected,
      found: describeValue(bias),
    }),
  );
}
