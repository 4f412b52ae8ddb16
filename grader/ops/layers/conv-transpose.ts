import { ok } from "../../result";
import type { Shape } from "../../tensor/shape";
import { pair } from "../argument-type";
import { NO_EXTRA, spreadGeometry } from "../conv-transpose2d";
import { optional } from "../operation";
import { imageInput } from "./image-input";
import { bias, filters, frozen, padding, size, stride } from "./kernel-settings";
import { defineLayer } from "./layer";

/** Transposed convolution; each input cell meets every weight of its channel. */
export const convTranspose2dLayer = defineLayer({
  type: "convTranspose2d",
  summary: "Transposed convolution.",
  settings: {
    filters,
    size,
    stride,
    padding,
    outputPadding: optional(pair(0), NO_EXTRA, "Rows and columns added below and to the right."),
    bias,
    frozen,
  },
  arithmetic: (settings) => {
    const [kh, kw] = settings.size;
    const shape = (input: Shape) => imageInput("layer convTranspose2d", input);
    return ok({
      output: (input) => {
        const image = shape(input);
        if (!image.ok) return image;
        const geometry = spreadGeometry([image.value[0], image.value[1]], settings);
        if (!geometry.ok) return geometry;
        return ok([geometry.value.rows.output, geometry.value.columns.output, settings.filters]);
      },
      parameters: (input) => {
        const image = shape(input);
        return image.ok
          ? ok(kh * kw * image.value[2] * settings.filters + (settings.bias ? settings.filters : 0))
          : image;
      },
      multiplyAdds: (input) => {
        const image = shape(input);
        if (!image.ok) return image;
        const [height, width, channels] = image.value;
        return ok(height * width * channels * kh * kw * settings.filters);
      },
      // Its cells meet one tap more or less of the kernel, from place to place.
      span: null,
    });
  },
});
