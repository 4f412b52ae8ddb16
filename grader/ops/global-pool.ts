import { ok } from "../result";
import { image } from "./argument-type";
import { globalAvgMistakes, globalMaxMistakes } from "./mistakes/global-pooling";
import { defineOperation, required } from "./operation";
import { LARGEST, MEAN, perChannel } from "./per-channel";
import { drawChannels } from "./trace/draw-channels";

const positional = { x: required(image, "The image, [H, W] or [H, W, C].") };

/** Mean of every channel: `[H, W, C]` to `[C]`, `[H, W]` to a number. */
export const globalAvgPool2d = defineOperation({
  name: "globalAvgPool2d",
  summary: "Averages each channel to one number.",
  positional,
  options: {},
  mistakes: globalAvgMistakes,
  compute: ({ x }) => ok(perChannel(x, MEAN)),
  trace: ({ x }) => drawChannels("x", x, "mean"),
});

/** Largest value of every channel: `[H, W, C]` to `[C]`, `[H, W]` to a number. */
export const globalMaxPool2d = defineOperation({
  name: "globalMaxPool2d",
  summary: "Keeps the largest value of each channel.",
  positional,
  options: {},
  mistakes: globalMaxMistakes,
  compute: ({ x }) => ok(perChannel(x, LARGEST)),
  trace: ({ x }) => drawChannels("x", x, "maximum"),
});
