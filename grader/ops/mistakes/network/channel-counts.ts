import { issue } from "../../../issue";
import type { MistakeId } from "../../../mistakes.en";
import { ok, type Result, refuse } from "../../../result";
import type { Shape } from "../../../tensor/shape";
import { cellCount } from "../../../tensor/shape";
import { Tensor } from "../../../tensor/tensor";
import type { DeclaredMistake } from "../../declared-mistake";
import { windowGeometry } from "../../geometry";
import { readLayers } from "../../layers/read-layers";
import type { ValueRecord } from "../../value";
import { askOutput, miscount, misread, type NetworkArguments } from "./network-arguments";
import { hasSetting, isPooling, isTransposed, windowOf } from "./settings-of";

/** Mistakes in the depth of an output, or in the order of its axes. */
export const channelCounts: readonly DeclaredMistake<NetworkArguments>[] = [
  wrongDepth(
    "channels-kept",
    (record) => hasSetting(record, "filters"),
    ({ before }) => before,
  ),
  wrongDepth(
    "channels-multiplied",
    (record) => hasSetting(record, "filters"),
    ({ before, after }) => before * after,
  ),
  // Halved with height and width, or whatever the window's step makes of them.
  wrongDepth("pooling-changes-channels", isPooling, ({ before, step }) => Math.floor(before / step)),
  miscount("flatten-forgets-channels", askOutput, (layer, _, input) => {
    const [height = 1, width = 1, channels = 1] = input;
    const output = layer.output(input);
    const flattens = output.ok && output.value.length === 1 && output.value[0] === cellCount(input);
    return flattens && input.length === 3 && channels > 1 ? { output: () => ok([height * width]) } : null;
  }),
  // Layers with branches name what they do with them: here one is taken for the other.
  misread("concat-as-sum", (record) => (record.type === "concat" ? { ...record, type: "add" } : null)),
  misread("addition-as-concat", (record) => (record.type === "add" ? { ...record, type: "concat" } : null)),
  reordered("height-width-swapped", (height, width, channels) => [width, height, channels]),
  reordered("other-layout", (height, width, channels) => [channels, height, width]),
  miscount("transposed-by-forward-formula", askOutput, (layer, record, input) => {
    const window = isTransposed(record) ? windowOf(record) : null;
    const [height, width] = input;
    if (!window || height === undefined || width === undefined) return null;
    const geometry = windowGeometry([height, width], window);
    return {
      output: (shape) => {
        const right = layer.output(shape);
        if (!right.ok) return right;
        if (!geometry.ok) return geometry;
        const { rows, columns } = geometry.value;
        return ok([rows.output, columns.output, ...right.value.slice(2)]);
      },
    };
  }),
];

interface Depths {
  readonly before: number;
  readonly after: number;
  /** Vertical step of the layer's window. */
  readonly step: number;
}

function wrongDepth(
  id: MistakeId,
  applies: (record: ValueRecord) => boolean,
  depth: (depths: Depths) => number,
): DeclaredMistake<NetworkArguments> {
  return miscount(id, askOutput, (layer, record, input) => {
    const output = applies(record) ? layer.output(input) : null;
    const [height, width, after] = output?.ok ? output.value : [];
    if (height === undefined || width === undefined || after === undefined) return null;
    const wrong = depth({ before: input[2] ?? 1, after, step: windowOf(record)?.stride[0] ?? 1 });
    return wrong === after ? null : { output: () => deep([height, width, wrong]) };
  });
}

const deep = (shape: Shape): Result<Shape> =>
  (shape[2] ?? 1) >= 1 ? ok(shape) : refuse(issue("output-empty", { operation: "layer", axis: "channels" }));

/** The right shape [H, W, C] with its axes in another order. */
function reordered(
  id: MistakeId,
  order: (height: number, width: number, channels: number) => Shape,
): DeclaredMistake<NetworkArguments> {
  return {
    id,
    compute: ({ shape, layers }) => {
      const network = readLayers(layers);
      const output = network.ok ? network.value.output(shape) : network;
      const [height, width, channels] = output.ok ? output.value : [];
      if (height === undefined || width === undefined || channels === undefined) return null;
      return ok(new Tensor([3], Float64Array.from(order(height, width, channels))));
    },
  };
}
