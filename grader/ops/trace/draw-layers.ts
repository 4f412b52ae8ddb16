import type { MistakeId } from "../../mistakes.en";
import type { Result } from "../../result";
import type { Tensor } from "../../tensor/tensor";
import { noEffort } from "../effort";
import type { Operation } from "../operation";
import { runLayers } from "../run-layers";
import type { Value, ValueRecord } from "../value";
import type { Drawing } from "./drawing";

interface Applied {
  readonly operation: Operation;
  readonly values: readonly Value[];
  readonly result: Result<Value>;
}

/**
 * The last of some layers, over what the others make of x. null where they refuse, where that layer has no picture or
 * joins branches, and where the mistakes asked for are made in none of them.
 */
export function drawLastLayer(
  x: Tensor,
  layers: readonly ValueRecord[],
  ids: readonly MistakeId[],
): Drawing | null {
  const applied: Applied[] = [];
  let made = false;
  const apply = (operation: Operation, values: readonly Value[]): Result<Value> => {
    const mistaken = ids.length > 0 ? operation.applyMistaken(values, ids) : null;
    made ||= mistaken !== null;
    const result = mistaken?.result ?? operation.apply(values);
    applied.push({ operation, values, result });
    return result;
  };
  const output = runLayers(x, layers, { effort: noEffort(), apply });
  const last = applied.at(-1);
  if (!output.ok || !last?.result.ok || last.result.value !== output.value) return null;
  if (ids.length > 0 && !made) return null;
  const drawing = last.operation.trace?.(last.values, ids)?.drawing ?? null;
  return drawing && (last.values[0] === x ? drawing : behindOthers(drawing));
}

/** What enters the last layer is no argument of the call. */
const behindOthers = (drawing: Drawing): Drawing => ({
  ...drawing,
  inputs: drawing.inputs.map((input) => ({
    ...input,
    argument: input.item === null ? "input of the last layer" : `branch ${input.item + 1}`,
    item: null,
  })),
});
