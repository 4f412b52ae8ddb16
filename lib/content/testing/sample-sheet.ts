/**
 * One student's real answer sheet to the homework: its numbers as typed, its prose in other words. Three of its
 * answers are wrong: the last row of `zero-padding` b and sum, both rows of `dilation` b and sum, and two axes of
 * `output-shape-stride`. Two are incomplete: `transfer-learning` does not say that the new data set is small,
 * `freezing` does not say why the pretrained weights are in danger. The sheet had only the questions' original forms.
 */
export const sampleSheet = {
  convolution: { r: "[9 9; 9 9]", g: "[18 18; 18 18]", b: "[18 18; 27 27]", sum: "[45 45; 54 54]" },
  "zero-padding": {
    r: "[4 6 6 4; 6 9 9 6; 6 9 9 6; 4 6 6 4]",
    g: "[8 12 12 8; 12 18 18 12; 12 18 18 12; 8 12 12 8]",
    b: "[6 9 9 6; 12 18 18 12; 18 27 27 18; 24 36 36 24]",
    sum: "[18 27 27 18; 30 45 45 30; 36 54 54 36; 24 36 36 24]",
    tradeoff:
      "The feature map stays as large as the image. On the other hand the zeros are made up and distort the results along the border.",
  },
  dilation: { r: "[4 4; 4 4]", g: "[8 8; 8 8]", b: "[8 8; 12 12]", sum: "[20 20; 24 24]" },
  "output-shape": { shape: "126x126x16" },
  "output-shape-stride": { shape: "64x64x16" },
  "template-matching": {
    explain:
      "One slides the template across the image and computes for every position how similar it is to the part of the image underneath. As a formula: a double sum over the products of the template and the shifted image, which is a convolution.",
  },
  multiscale: {
    explain:
      "The picture is made smaller step by step, which gives a pyramid. On the higher levels a filter of the same size covers larger structures, and it stays cheap to compute.",
  },
  "depth-compensation": {
    explain:
      "Deeper layers get more filters, that is more channels, so the total number of coefficients stays roughly the same.",
  },
  "one-by-one": {
    explain:
      "It does not look at neighbouring pixels. For each pixel it takes a weighted sum over all channels, so that the number of channels, and with it the cost, can be reduced.",
  },
  "learned-features": {
    explain:
      "The layers learn features during training: the first ones respond to edges, the deep ones to eyes, noses and ears.",
  },
  "max-pooling": { r: "[1 1; 1 1]", g: "[2 2; 2 2]", b: "[2 2; 4 4]" },
  "pooling-purpose": { explain: "It makes width and height smaller, while the depth does not change." },
  augmentation: {
    explain:
      "From the images one has, altered copies are made, so there is more training data. The network generalises better. It is useful if the data set is small.",
  },
  "transfer-learning": {
    explain:
      "A network that was pretrained on a large data set such as ImageNet is used again. That makes sense when both tasks are similar.",
  },
  freezing: { explain: "Because otherwise the training would destroy the pretrained weights." },
  "fine-tuning": { order: ["add-head", "freeze-base", "train-head", "unfreeze-top", "train-jointly"] },
  inception: {
    explain:
      "The layer works with several receptive fields at the same time, and 1×1 convolutions keep the number of parameters low.",
  },
  residual: {
    explain:
      "They help against vanishing gradients. If the weights are zero the block gives the identity and the signal is not destroyed, so blocks can be switched off.",
  },
  activations: {
    explain:
      "From the existing model one builds a new one with the functional Model (not Sequential) whose output is the output of the layer. It shows how the layers work.",
  },
  "filter-ascent": { explain: "One searches for the input image that maximises the response of the filter." },
  "grad-cam": { order: ["forward", "gradient", "average", "weight", "overlay"] },
} as const;
