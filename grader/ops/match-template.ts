import { issue } from "../issue";
import { ok, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { image, ONE_BY_ONE, oneOf } from "./argument-type";
import { gatherWindows } from "./gather-windows";
import { windowGeometry, withinBudget } from "./geometry";
import { defineOperation, optional, required } from "./operation";
import { NO_PADDING } from "./padding";
import { correlation, isConstant, normalised, squaredDifferences } from "./window-scores";

const SCORES = { correlation, ssd: squaredDifferences, ncc: normalised };

/** Scoring one cell under the template takes at most about as long as this many multiply-adds of a convolution. */
const SCORE_COST = 10;

/**
 * Scores a template at every place where it fits: `[H, W(, C)]` with `[h, w(, C)]` gives `[H − h + 1, W − w + 1]`,
 * summed over channels. "correlation": Σ x·t. "ssd": Σ (x − t)², whose best match is its smallest cell. "ncc": both
 * less their means, channel by channel, Σ x'·t' / √(Σ x'² · Σ t'²), between −1 and 1 (OpenCV's TM_CCOEFF_NORMED);
 * a constant window scores 0. Refuses channels that differ, a template larger than the image, and a constant template
 * for "ncc", which would resemble nothing.
 */
export const matchTemplate = defineOperation({
  name: "matchTemplate",
  summary: "Scores how well a template matches at every position.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    template: required(image, "What is looked for, [h, w] or [h, w, C]."),
  },
  options: {
    method: optional(
      oneOf("correlation", "ssd", "ncc"),
      "correlation",
      "Sum of products, sum of squared differences, or zero-mean normalised cross-correlation.",
    ),
  },
  compute: ({ x, template, method }, effort) => {
    const channels = x.axis(2);
    if (template.axis(2) !== channels) {
      const data = { operation: "matchTemplate", image: channels, filters: template.axis(2) };
      return refuse(issue("channels-differ", data));
    }
    const size = [template.axis(0), template.axis(1)] as const;
    const slide = { size, stride: ONE_BY_ONE, padding: NO_PADDING, dilation: ONE_BY_ONE, ceil: false };
    const geometry = windowGeometry([x.axis(0), x.axis(1)], slide);
    if (!geometry.ok) return geometry;
    if (method === "ncc" && isConstant(template.data, channels)) return refuse(CONSTANT_TEMPLATE);
    const [rows, columns] = [geometry.value.rows.output, geometry.value.columns.output];
    const work = rows * columns * template.data.length * SCORE_COST;
    const affordable = withinBudget(rows * columns, work, effort);
    if (!affordable.ok) return affordable;
    const score = SCORES[method](template.data, channels);
    const window = new Float64Array(template.data.length);
    const gathering = { image: x, geometry: geometry.value, channel: 0, depth: channels, rows: 1 };
    const data = Float64Array.from({ length: rows * columns }, (_, first) => {
      gatherWindows({ ...gathering, first }, window);
      return score(window);
    });
    return ok(new Tensor([rows, columns], data));
  },
});

const CONSTANT_TEMPLATE = issue("wrong-argument", {
  operation: "matchTemplate",
  name: "template",
  expected: 'a template whose cells differ, for method "ncc"',
  found: "a constant one",
});
