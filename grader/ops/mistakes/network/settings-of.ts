import type { Pair } from "../../argument-type";
import { pair } from "../../argument-type";
import { layerTypes } from "../../layers/index";
import { padding as paddingSetting } from "../../layers/kernel-settings";
import { NO_PADDING, type Padding } from "../../padding";
import type { ValueRecord } from "../../value";

/** Whether a layer of this type has a setting, be it given or not. */
export const hasSetting = ({ type }: ValueRecord, name: string): boolean =>
  typeof type === "string" && Object.hasOwn(layerTypes.get(type)?.settings ?? {}, name);

/** How a layer's window slides. */
export interface LayerWindow {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly dilation: Pair;
  readonly ceil: boolean;
}

const lengths = pair(1);

/** The window of a layer that has one, transposed convolutions included; null for others and for unfit settings. */
export function windowOf(record: ValueRecord): LayerWindow | null {
  const {
    size: sizeGiven,
    stride: strideGiven,
    padding: paddingGiven,
    dilation: dilationGiven,
    ceil,
  } = record;
  if (!hasSetting(record, "size") || sizeGiven === undefined) return null;
  const size = lengths.read(sizeGiven);
  const step = strideGiven === undefined ? defaultStride(record, size) : lengths.read(strideGiven);
  const padding = paddingGiven === undefined ? NO_PADDING : paddingSetting.type.read(paddingGiven);
  const dilation = lengths.read(dilationGiven ?? 1);
  if (!size || !step || !padding || !dilation) return null;
  return { size, stride: step, padding, dilation, ceil: ceil === true };
}

/** Pooling moves by its size where no stride is given; the setting says so by having no value of its own. */
function defaultStride({ type }: ValueRecord, size: Pair | undefined): Pair | undefined {
  const settings = typeof type === "string" ? layerTypes.get(type)?.settings : undefined;
  return settings?.stride?.fallback?.value === null ? size : [1, 1];
}

/** Whether the layer has weights and a window that slides over its input. */
export const isConvolution = (record: ValueRecord): boolean =>
  hasSetting(record, "size") && hasSetting(record, "bias") && !isTransposed(record);

/** Whether a window slides over the layer's input without weights. */
export const isPooling = (record: ValueRecord): boolean =>
  hasSetting(record, "size") && !hasSetting(record, "bias");

/** Whether the layer spreads its input instead. */
export const isTransposed = (record: ValueRecord): boolean => hasSetting(record, "outputPadding");
