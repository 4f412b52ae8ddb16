import type { MistakeId } from "../../mistakes.en";
import { ok } from "../../result";
import { Tensor } from "../../tensor/tensor";
import type { Pair } from "../argument-type";
import type { ChangedArguments, DeclaredMistake } from "../declared-mistake";
import { readLayers } from "../layers/read-layers";
import { lengthsOf } from "../layers/span";
import type { ValueRecord } from "../value";
import { misreadSettings } from "./network/misread-settings";
import { windowOf } from "./network/settings-of";

interface LayersArgument {
  readonly layers: readonly ValueRecord[];
}

/** One layer's window: the input cells that one of its own outputs sees, and its step. */
interface Window {
  readonly lengths: Pair;
  readonly stride: Pair;
}

/** The windows of layers in a row, those without one left out; null where a layer has no span, or branches. */
function windowsOf(layers: readonly ValueRecord[]): readonly Window[] | null {
  const windows: Window[] = [];
  for (const record of layers) {
    const layer = readLayers([record]);
    if (!layer.ok || layer.value.span === null || record.branches !== undefined) return null;
    const window = windowOf(record);
    if (window) windows.push({ lengths: lengthsOf(layer.value.span), stride: window.stride });
  }
  return windows;
}

/** Another way to put several windows together, axis by axis. */
const joined = (
  id: MistakeId,
  applies: (windows: readonly Window[]) => boolean,
  join: (lengths: readonly number[]) => number,
): DeclaredMistake<LayersArgument> => ({
  id,
  compute: ({ layers }) => {
    const windows = windowsOf(layers);
    if (!windows || windows.length < 2 || !applies(windows)) return null;
    const [vertical, horizontal] = ([0, 1] as const).map((axis) =>
      join(windows.map(({ lengths }) => lengths[axis])),
    );
    if (vertical === undefined || horizontal === undefined) throw new Error("a window has two axes");
    return ok(vertical === horizontal ? vertical : new Tensor([2], Float64Array.of(vertical, horizontal)));
  },
});

/** The step of the last layer leads to no other window. */
const movesBeforeTheLast = (windows: readonly Window[]): boolean =>
  windows.slice(0, -1).some(({ stride: [vertical, horizontal] }) => vertical * horizontal > 1);

/** Settings that matter to what a cell sees: neither padding nor the rounding of sizes does. */
const SEEN: ReadonlySet<MistakeId> = new Set([
  "overlapping-windows",
  "dilation-ignored",
  "dilation-off-by-one",
]);
const misread: readonly ChangedArguments<LayersArgument>[] = misreadSettings.filter(({ id }) => SEEN.has(id));

/** What `receptiveField` invites. */
export const receptiveFieldMistakes: readonly DeclaredMistake<LayersArgument>[] = [
  joined(
    "receptive-field-adds-kernels",
    () => true,
    (lengths) => lengths.reduce((sum, length) => sum + length, 0),
  ),
  joined("receptive-field-ignores-stride", movesBeforeTheLast, (lengths) =>
    lengths.reduce((sum, length) => sum + length - 1, 1),
  ),
  joined(
    "receptive-field-multiplies",
    () => true,
    (lengths) => lengths.reduce((product, length) => product * length, 1),
  ),
  ...misread,
];
