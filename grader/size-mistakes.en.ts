import type { MistakeWords } from "./mistake-words";

/** Mistakes in the arithmetic of networks: sizes, parameters, cost, receptive fields. */
export const sizeMistakes = {
  // sizes
  "ceil-for-floor": ["rounded up", "the division is rounded up instead of down"],
  "floor-for-ceil": ["rounded down", "the division is rounded down instead of up"],
  rounded: ["rounded to the nearest", "the division is rounded to the nearest whole number instead of down"],
  "plus-one-forgotten": ["plus one forgotten", "the 1 is not added after the division"],
  "plus-one-inside": ["plus one inside", "the 1 is added before the division instead of after it"],
  "padding-once": ["padding on one side only", "the padding is counted once instead of on both sides"],
  "padding-subtracted": ["padding subtracted", "the padding is subtracted instead of added"],
  "kernel-not-subtracted": ["kernel not subtracted", "the kernel's size is not subtracted"],
  "effective-kernel-d-times-k": [
    "dilated kernel taken as d·k",
    "the dilated kernel is taken to span d·k cells",
  ],
  "effective-kernel-k-plus-d-minus-1": [
    "dilated kernel taken as k + d − 1",
    "the dilated kernel is taken to span k + d − 1 cells",
  ],
  "same-assumed": [
    "same padding assumed",
    "the layers are padded so that only the stride makes their output smaller",
  ],
  "channels-kept": [
    "input channels kept",
    "the output has as many channels as the input, not as there are filters",
  ],
  "channels-multiplied": ["channels multiplied", "the filters are multiplied by the input's channels"],
  "height-width-swapped": ["height and width exchanged", "height and width are exchanged"],
  "other-layout": ["channels first", "the channels are written first"],
  "pooling-changes-channels": ["pooling reduces channels", "pooling reduces the channels, too"],
  "concat-as-sum": ["added instead of concatenated", "the branches are added instead of put side by side"],
  "addition-as-concat": [
    "concatenated instead of added",
    "the branches are put side by side instead of added",
  ],
  "flatten-forgets-channels": ["flattened without channels", "flattening leaves out the channels"],
  "power-of-two": ["rounded to a power of two", "the size is rounded up to a power of two"],

  // parameters and cost
  "bias-per-weight": ["a bias for every weight", "every weight is given a bias of its own"],
  "input-channels-forgotten": ["input channels forgotten", "the kernels are taken to be one channel deep"],
  "output-channels-forgotten": ["number of filters forgotten", "only one filter is counted"],
  "kernel-not-squared": ["kernel not squared", "a kernel is counted with k weights instead of k·k"],
  "times-positions": ["weights for every position", "the weights are counted again at every position"],
  "positions-forgotten": [
    "positions forgotten",
    "every weight is used only once instead of at every position",
  ],
  "frozen-counted": ["frozen layers counted", "the frozen layers are counted, too"],
  "pooling-given-weights": ["weights for pooling", "the windows of pooling are given weights"],
  "depthwise-as-full": ["depthwise counted as full", "every depthwise kernel is taken to span all channels"],
  "channels-forgotten": ["channels forgotten", "the channels are not counted"],
  "axes-added": ["lengths added", "the lengths of the axes are added instead of multiplied"],

  // receptive fields
  "receptive-field-adds-kernels": ["kernels added", "the sizes of the kernels are added"],
  "receptive-field-ignores-stride": [
    "strides before ignored",
    "the strides of the layers before are ignored",
  ],
  "receptive-field-multiplies": ["kernels multiplied", "the sizes of the kernels are multiplied"],
} as const satisfies Record<string, MistakeWords>;
