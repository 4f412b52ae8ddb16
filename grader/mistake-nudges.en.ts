/**
 * What a student who made a mistake should compare, by what the mistake is about: each continues "In (b), …" and gives
 * away neither the right number nor the mistake's name.
 */
export const nudges = {
  kernel:
    "lay the kernel over one window exactly as it is printed, and compare which weight falls on which cell.",
  signs: "go through the minus signs of the kernel and of the sums, one by one.",
  border: "look at the windows that hang over the border: which numbers stand there beyond the image?",
  stride: "write down in which row and column the first, the second and the last window begin.",
  dilation: "mark the cells of the image that the kernel's taps lie on, and count those in between.",
  products: "take one window and write down all its products, then what becomes of them.",
  bias: "look at what is added after the sum of the products, and how often.",
  layout: "compare rows with columns: which comes first in the data, and which in your answer?",
  channels: "follow one output channel: from which input channels does it come, and with which weights?",
  pooling: "take one window and write down all its values, then what pooling makes of them.",
  windows: "mark the first two windows and the last one: do they overlap, and do they lie on the map?",
  transposed: "take one input cell and mark all the output cells that it reaches.",
  pyramid: "go through what happens between one level and the next, step by step.",
  matching: "look at what is compared at one place, what is subtracted before, and which place wins.",
  turning: "follow one corner of the image to where it ends up.",
  counting: "check from which number rows and columns are counted.",
  heat: "go through the steps from the feature maps to the result, and look for one that is missing.",
  ascent: "look at the direction of the step, at its size, and at what it is added to.",
  summands: "count the summands of the sum, and compare with what the question asks for.",
  division: "write the formula of the size down term by term, and put the numbers in only then.",
  taps: "count how many cells the dilated kernel spans from its first tap to its last.",
  depth: "look at the last number of the size: what decides how many channels come out?",
  parameters: "count the weights of one filter first, then the filters, then the biases.",
  work: "count what is done at one position, and then at how many positions.",
  layers: "go through the layers one by one: which of them count here?",
  field: "go back from the last layer to the first, and write down how far one cell looks after each.",
} as const;
