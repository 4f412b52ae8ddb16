import { ok, type Result } from "../../result";
import { cellCount, type Shape } from "../../tensor/shape";
import { finiteNumber, ONE_BY_ONE, pair, trueOrFalse } from "../argument-type";
import { optional } from "../operation";
import { poolGeometry, poolOptions } from "../pool";
import { imageInput } from "./image-input";
import { frozen } from "./kernel-settings";
import { defineLayer, type LayerArithmetic, type LayerType } from "./layer";
import { OWN_CELL, type Span, windowSpan } from "./span";

/** Layers without weights: they change the shape, store nothing, and multiply nothing. */
const weightless = (output: (input: Shape) => Result<Shape>, span: Span | null): Result<LayerArithmetic> =>
  ok({ output, span, parameters: NONE, trainable: NONE, multiplyAdds: NONE });

const NONE = () => ok(0);

const pooled = (layer: string, settings: Parameters<typeof poolGeometry>[1]): Result<LayerArithmetic> =>
  weightless(
    (input) => {
      const image = imageInput(layer, input);
      if (!image.ok) return image;
      const [height, width, channels] = image.value;
      const geometry = poolGeometry([height, width], settings);
      if (!geometry.ok) return geometry;
      return ok([geometry.value.rows.output, geometry.value.columns.output, channels]);
    },
    windowSpan({ ...settings, stride: settings.stride ?? settings.size }),
  );

/** [H, W, C] to [C] */
const globalPoolLayer = (type: string, summary: string): LayerType =>
  defineLayer({
    type,
    summary,
    settings: { frozen },
    arithmetic: () =>
      weightless((input) => {
        const image = imageInput(`layer ${type}`, input);
        return image.ok ? ok([image.value[2]]) : image;
      }, null),
  });

const unchanged = () => weightless((input) => ok(input), OWN_CELL);

const activationLayer = (type: string, summary: string): LayerType =>
  defineLayer({ type, summary, settings: { frozen }, arithmetic: unchanged });

export const maxPool2dLayer = defineLayer({
  type: "maxPool2d",
  summary: "Max pooling.",
  settings: {
    ...poolOptions,
    frozen,
    dilation: optional(pair(1), ONE_BY_ONE, "Distance between neighbouring cells of the window."),
  },
  arithmetic: (settings) => pooled("layer maxPool2d", settings),
});

export const avgPool2dLayer = defineLayer({
  type: "avgPool2d",
  summary: "Average pooling.",
  settings: {
    ...poolOptions,
    frozen,
    countIncludePad: optional(
      trueOrFalse,
      true,
      "Whether padding counts in the average; the size is the same.",
    ),
  },
  arithmetic: (settings) => pooled("layer avgPool2d", { ...settings, dilation: ONE_BY_ONE }),
});

export const globalAvgPool2dLayer = globalPoolLayer("globalAvgPool2d", "One average for each channel.");
export const globalMaxPool2dLayer = globalPoolLayer("globalMaxPool2d", "One maximum for each channel.");
export const reluLayer = activationLayer("relu", "Negative cells become 0.");
export const sigmoidLayer = activationLayer("sigmoid", "Squashes every cell into 0 … 1.");
export const dropoutLayer = defineLayer({
  type: "dropout",
  summary: "Drops cells in training; shape and weights are untouched.",
  settings: { rate: optional(finiteNumber, 0.5, "Share of the cells that training drops."), frozen },
  arithmetic: unchanged,
});

/** Any shape to [cells] */
export const flattenLayer = defineLayer({
  type: "flatten",
  summary: "All cells in one row.",
  settings: { frozen },
  arithmetic: () => weightless((input) => ok([cellCount(input)]), null),
});
