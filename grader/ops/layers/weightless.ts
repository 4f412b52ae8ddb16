import { ok, type Result } from "../../result";
import { cellCount, type Shape } from "../../tensor/shape";
import { ONE_BY_ONE, pair } from "../argument-type";
import { optional } from "../operation";
import { poolGeometry, poolOptions } from "../pool";
import { imageInput } from "./image-input";
import { defineLayer, type LayerArithmetic, type LayerType } from "./layer";

/** Layers without weights: they change the shape, store nothing, and multiply nothing. */
const weightless = (output: (input: Shape) => Result<Shape>): LayerArithmetic => ({
  output,
  parameters: () => ok(0),
  multiplyAdds: () => ok(0),
});

const poolSettings = {
  ...poolOptions,
  dilation: optional(pair(1), ONE_BY_ONE, "Distance between neighbouring cells of the window."),
};

const poolLayer = (type: string, summary: string): LayerType =>
  defineLayer({
    type,
    summary,
    settings: poolSettings,
    arithmetic: (settings) =>
      weightless((input) => {
        const image = imageInput(`layer ${type}`, input);
        if (!image.ok) return image;
        const [height, width, channels] = image.value;
        const geometry = poolGeometry([height, width], settings);
        if (!geometry.ok) return geometry;
        return ok([geometry.value.rows.output, geometry.value.columns.output, channels]);
      }),
  });

/** [H, W, C] to [C] */
const globalPoolLayer = (type: string, summary: string): LayerType =>
  defineLayer({
    type,
    summary,
    settings: {},
    arithmetic: () =>
      weightless((input) => {
        const image = imageInput(`layer ${type}`, input);
        return image.ok ? ok([image.value[2]]) : image;
      }),
  });

const sameShapeLayer = (type: string, summary: string): LayerType =>
  defineLayer({ type, summary, settings: {}, arithmetic: () => weightless((input) => ok(input)) });

export const maxPool2dLayer = poolLayer("maxPool2d", "Max pooling.");
export const avgPool2dLayer = poolLayer("avgPool2d", "Average pooling.");
export const globalAvgPool2dLayer = globalPoolLayer("globalAvgPool2d", "One average for each channel.");
export const globalMaxPool2dLayer = globalPoolLayer("globalMaxPool2d", "One maximum for each channel.");
export const reluLayer = sameShapeLayer("relu", "Negative cells become 0.");
export const sigmoidLayer = sameShapeLayer("sigmoid", "Squashes every cell into 0 … 1.");
export const dropoutLayer = sameShapeLayer(
  "dropout",
  "Drops cells in training; shape and weights are untouched.",
);

/** Any shape to [cells] */
export const flattenLayer = defineLayer({
  type: "flatten",
  summary: "All cells in one row.",
  settings: {},
  arithmetic: () => weightless((input) => ok([cellCount(input)])),
});
