/** Twelve steps, the number of tints in tokens.css. */
const STEPS = 12;

export interface HeatTint {
  hue: "heat" | "cold";
  /** 0 (bare paper) to 12 */
  step: number;
}

/**
 * The tint behind one figure. Values of one sign run from the lightest tint to the strongest; when values change
 * sign, zero is bare paper and the two signs part from it in two hues.
 * @param peak the largest magnitude drawn on the same scale; 0 or a non-finite peak gives the lightest tint
 */
export function heatTint(value: number, peak: number, diverging: boolean): HeatTint {
  const hue = value < 0 && diverging ? "cold" : "heat";
  const share = peak > 0 && Number.isFinite(peak) ? Math.min(1, Math.abs(value) / peak) : 0;
  if (diverging) return { hue, step: Math.ceil(share * STEPS) };
  return { hue, step: 1 + Math.round(share * (STEPS - 1)) };
}

/** What a set of matrices has in common: they are drawn on one scale so that they can be compared by eye. */
export interface HeatScale {
  peak: number;
  diverging: boolean;
}

export function heatScale(values: readonly number[]): HeatScale {
  const finite = values.filter(Number.isFinite);
  const peak = finite.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return { peak, diverging: finite.some((v) => v < 0) && finite.some((v) => v > 0) };
}
