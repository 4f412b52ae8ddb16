import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { layerOperations, runLayers } from "../run-layers";
import { drawLastLayer } from "../trace/draw-layers";
import type { ValueRecord } from "../value";

interface ActivationsArguments {
  readonly x: Tensor;
  readonly layers: readonly ValueRecord[];
}

/** What the layers' own operations invite, made in every layer that allows it. */
export const activationsMistakes: readonly DeclaredMistake<ActivationsArguments>[] = [
  ...new Set(layerOperations.flatMap(({ mistakes }) => mistakes.map(({ id }) => id))),
].map((id) => ({
  id,
  compute: ({ x, layers }, effort) => {
    let made = false;
    const result = runLayers(x, layers, {
      effort,
      apply: (operation, values) => {
        const mistaken = operation.applyMistaken(values, [id], effort);
        made ||= mistaken !== null;
        return mistaken?.result ?? operation.apply(values, effort);
      },
    });
    return made ? result : null;
  },
  trace: ({ x, layers }) => drawLastLayer(x, layers, [id]),
}));
