import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { ONE_BY_ONE } from "./argument-type";
import type { Effort } from "./effort";
import { gatherWindows } from "./gather-windows";
import { windowGeometry, withinBudget } from "./geometry";
import { NO_PADDING } from "./padding";
import type { WindowScore } from "./window-scores";

interface Scoring {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  /** [h, w] or [h, w, C] */
  readonly template: Tensor;
  readonly score: WindowScore;
  readonly effort: Effort;
}

/** Scoring one cell under the template takes at most about as long as this many multiply-adds of a convolution. */
const SCORE_COST = 10;

/** Scores a template wherever it fits: `[H − h + 1, W − w + 1]`. Refuses channels that differ and a larger template. */
export function scoreWindows({ x, template, score, effort }: Scoring): Result<Tensor> {
  const channels = x.axis(2);
  if (template.axis(2) !== channels) {
    const data = { operation: "matchTemplate", image: channels, filters: template.axis(2) };
    return refuse(issue("channels-differ", data));
  }
  const size = [template.axis(0), template.axis(1)] as const;
  const slide = { size, stride: ONE_BY_ONE, padding: NO_PADDING, dilation: ONE_BY_ONE, ceil: false };
  const geometry = windowGeometry([x.axis(0), x.axis(1)], slide);
  if (!geometry.ok) return geometry;
  const [rows, columns] = [geometry.value.rows.output, geometry.value.columns.output];
  const work = rows * columns * template.data.length * SCORE_COST;
  const affordable = withinBudget(rows * columns, work, effort);
  if (!affordable.ok) return affordable;
  const scoreOf = score(template.data, channels);
  const window = new Float64Array(template.data.length);
  const gathering = { image: x, geometry: geometry.value, channel: 0, depth: channels, rows: 1, padValue: 0 };
  const data = Float64Array.from({ length: rows * columns }, (_, first) => {
    gatherWindows({ ...gathering, first }, window);
    return scoreOf(window);
  });
  return ok(new Tensor([rows, columns], data));
}
