/** A way to go wrong, as the programs of whoever goes that way. Parts without one are worked out as asked. */
export interface Mistake {
  name: string;
  /** Answer programs by part; each may use the given values and this student's own answers before it. */
  programs: Readonly<Record<string, string>>;
}

type OnImage = (image: string) => string;

/** The same mistake on every channel of the image. */
const onChannels = (name: string, program: OnImage): Mistake => ({
  name,
  programs: { r: program("R"), g: program("G"), b: program("B") },
});

/** The image with its outermost rows once more above and below. */
const withRowsRepeated: OnImage = (x) => `[${[0, 0, 1, 2, 3, 3].map((row) => `${x}[${row}]`).join(", ")}]`;
const withEdgesRepeated: OnImage = (x) => {
  const turned = `transpose(${withRowsRepeated(x)})`;
  return `transpose(${withRowsRepeated(turned)})`;
};
/** The image as its first and last two rows go on. */
const continued: OnImage = (x) =>
  `[${x}[0] + ${x}[0] - ${x}[1], ${x}[0], ${x}[1], ${x}[2], ${x}[3], ${x}[3] + ${x}[3] - ${x}[2]]`;

const layer = (settings: string) => `outputShape([128, 128, 3], [{type: 'conv2d', ${settings}}])`;
const shape = (name: string, program: string): Mistake => ({ name, programs: { shape: program } });

/** By exercise, the most frequent first. The names are those of the catalogue of mistakes. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  convolution: [
    onChannels("padding-added", (x) => `conv2d(${x}, f, {padding: 1})`),
    { name: "channels-averaged", programs: { sum: "(r + g + b) / 3" } },
    onChannels("mean-for-sum", (x) => `conv2d(${x}, f) / 9`),
    onChannels("tiles-like-pooling", (x) => `conv2d(${x}, f, {stride: 3})`),
    { name: "only-first-channel", programs: { sum: "r" } },
  ],
  "zero-padding": [
    onChannels("padding-ignored", (x) => `conv2d(${x}, f)`),
    { name: "image-continued", programs: { b: `conv2d(${continued("B")}, f, {padding: [0, 1]})` } },
    onChannels("padded-one-side", (x) => `conv2d(${x}, f, {padding: [[1, 0], [1, 0]]})`),
    onChannels("padded-with-ones", (x) => `conv2d(${x} - 1, f, {padding: 1}) + sum(f)`),
    onChannels("edge-replicated", (x) => `conv2d(${withEdgesRepeated(x)}, f)`),
    onChannels("border-left-empty", (x) => `conv2d(conv2d(${x}, f), ones([1, 1]), {padding: 1})`),
  ],
  dilation: [
    onChannels("dilation-ignored", (x) => `conv2d(${x}, f, {padding: 1})`),
    onChannels("window-offset", (x) => `conv2d(${x}, f, {dilation: 2, padding: [[2, 0], [1, 1]]})`),
    onChannels("dilation-as-stride", (x) => `conv2d(${x}, f, {padding: 1, stride: 2})`),
    { name: "channels-averaged", programs: { sum: "(r + g + b) / 3" } },
  ],
  "output-shape": [
    shape("plus-one-forgotten", "[128 - 3, 128 - 3, 16]"),
    shape("same-assumed", layer("filters: 16, size: 3, padding: 'same'")),
    shape("channels-kept", layer("filters: 3, size: 3")),
    shape("channels-multiplied", layer("filters: 3 * 16, size: 3")),
  ],
  "output-shape-stride": [
    shape("ceil-for-floor", "[(128 - 3 + 1) / 2 + 1, (128 - 3 + 1) / 2 + 1, 16]"),
    shape("plus-one-forgotten", "[(128 - 3 - 1) / 2, (128 - 3 - 1) / 2, 16]"),
    shape("stride-ignored", layer("filters: 16, size: 3")),
    shape("channels-kept", layer("filters: 3, size: 3, stride: 2")),
  ],
  "max-pooling": [
    onChannels("average-for-max", (x) => `avgPool2d(${x}, {size: 2})`),
    onChannels("overlapping-windows", (x) => `maxPool2d(${x}, {size: 2, stride: 1})`),
    onChannels("minimum", (x) => `-maxPool2d(-${x}, {size: 2})`),
  ],
};
