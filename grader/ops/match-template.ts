import { issue } from "../issue";
import { refuse } from "../result";
import { image, oneOf } from "./argument-type";
import { matchTemplateMistakes } from "./mistakes/matching";
import { defineOperation, optional, required } from "./operation";
import { scoreWindows } from "./score-windows";
import { drawMatch } from "./trace/draw-match";
import { correlation, isConstant, normalised, squaredDifferences } from "./window-scores";

const SCORES = { correlation, ssd: squaredDifferences, ncc: normalised };

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
  mistakes: matchTemplateMistakes,
  compute: ({ x, template, method }, effort) => {
    const constant = method === "ncc" && isConstant(template.data, template.axis(2));
    const scores = scoreWindows({ x, template, score: SCORES[method], effort });
    return scores.ok && constant ? refuse(CONSTANT_TEMPLATE) : scores;
  },
  trace: ({ x, template, method }) => drawMatch(x, template, method),
});

const CONSTANT_TEMPLATE = issue("wrong-argument", {
  operation: "matchTemplate",
  name: "template",
  expected: 'a template whose cells differ, for method "ncc"',
  found: "a constant one",
});
