/**
 * How alike a window of an image and a template are; both `[h, w, C]` in row-major order. Prepared for one template,
 * then asked for every window.
 */
export type WindowScore = (template: Float64Array, channels: number) => (window: Float64Array) => number;

/** Σ w·t */
export const correlation: WindowScore = (template) => (window) => sumOfProducts(window, template);

/** Σ (w − t)² */
export const squaredDifferences: WindowScore = (template) => (window) =>
  window.reduce((sum, cell, at) => sum + (cell - (template[at] ?? 0)) ** 2, 0);

/**
 * Σ w'·t' / √(Σ w'² · Σ t'²), each channel less its own mean; 0 for a constant window.
 * The template must not be constant.
 */
export const normalised: WindowScore = (template, channels) => {
  const centredTemplate = centred(template, channels);
  const energy = sumOfProducts(centredTemplate, centredTemplate);
  return (window) => {
    if (isConstant(window, channels)) return 0;
    const cells = centred(window, channels);
    return sumOfProducts(cells, centredTemplate) / Math.sqrt(sumOfProducts(cells, cells) * energy);
  };
};

/** Σ w·t / √(Σ w² · Σ t²), the means left in; 0 where nothing but zeros is compared. */
export const cosine: WindowScore = (template) => {
  const energy = sumOfProducts(template, template);
  return (window) => {
    const length = Math.sqrt(sumOfProducts(window, window) * energy);
    return length === 0 ? 0 : sumOfProducts(window, template) / length;
  };
};

/** Whether every channel has one value throughout; compared exactly, because a mean of equal cells may be rounded. */
export const isConstant = (cells: Float64Array, channels: number): boolean =>
  cells.every((cell, at) => at < channels || cell === cells[at - channels]);

/** Every cell less the mean of its channel. */
export function centred(cells: Float64Array, channels: number): Float64Array {
  const sums = new Float64Array(channels);
  cells.forEach((cell, at) => {
    sums[at % channels] = (sums[at % channels] ?? 0) + cell;
  });
  const means = sums.map((sum) => (sum * channels) / cells.length);
  return cells.map((cell, at) => cell - (means[at % channels] ?? 0));
}

const sumOfProducts = (left: Float64Array, right: Float64Array): number =>
  left.reduce((sum, cell, at) => sum + cell * (right[at] ?? 0), 0);
