/** A question of some kind: its fields in a file, and its answer program where it has one. */
export interface QuestionUnderTest {
  readonly fields: object;
  readonly answer?: string;
}

const steps = [
  { id: "pad", text: "Pad with zeros" },
  { id: "slide", text: "Slide the kernel" },
  { id: "bias", text: "Add the bias" },
  { id: "relu", text: "Apply ReLU", after: ["bias"] },
];
const sides = {
  left: [
    { id: "edges", text: "Edges" },
    { id: "faces", text: "Faces" },
    { id: "textures", text: "Textures" },
  ],
  right: [
    { id: "early", text: "An early layer" },
    { id: "deep", text: "A deep layer" },
  ],
};
const image = "[[1, 2, 0], [0, 3, 1], [2, 2, 5]]";
const kernel = "[[1, 0], [2, -1]]";
const widths = {
  W: { from: 3, to: 64, whole: true, meaning: "input width" },
  K: { from: 1, to: 7, whole: true },
  P: { from: 0, to: 3, whole: true },
  S: { from: 1, to: 4, whole: true },
};

/** Several questions of every kind, for what must hold of all of them. */
export const questions = {
  tensor: [
    { fields: {}, answer: "[[1, 2], [3, 4]]" },
    { fields: { credit: "all", tolerance: 0.01 }, answer: "[0.5, 0.25]" },
    { fields: {}, answer: "zeros([2, 2, 3])" },
  ],
  shape: [
    { fields: {}, answer: "[126, 130, 16]" },
    { fields: { layout: "CHW" }, answer: "[1, 1]" },
  ],
  number: [
    { fields: {}, answer: "0" },
    { fields: { tolerance: 0.5 }, answer: "1 / 3" },
  ],
  formula: [
    { fields: { variables: widths }, answer: "(W - K + 2 * P) / S + 1" },
    { fields: { variables: { k: { from: -2, to: 2 } } }, answer: "k * k" },
    { fields: { variables: { n: { from: 1, to: 5, whole: true } } }, answer: "-1" },
    { fields: { variables: { n: { from: 0, to: 3, whole: true } } }, answer: "1 / n" },
    {
      fields: { variables: { F: { from: 1, to: 64, whole: true } }, example: "F(3*3*16+1)" },
      answer: "parameters([8, 8, 16], [{type: 'conv2d', filters: F, size: 3}])",
    },
  ],
  choice: [
    {
      fields: {
        options: [
          { id: "x", text: "one" },
          { id: "y", text: "two", right: true },
        ],
      },
    },
    {
      fields: {
        multiple: true,
        options: [
          { id: "a", text: "one", right: true },
          { id: "b", text: "two", right: true },
          { id: "c", text: "three" },
        ],
      },
    },
    {
      fields: {
        options: [
          { text: "one", right: true },
          { text: "two", right: true },
        ],
        shuffle: false,
      },
    },
    {
      fields: {
        options: [{ value: "answer" }, { mistake: "kernel-flipped" }, { value: "answer + 1" }],
      },
      answer: `conv2d(${image}, ${kernel})`,
    },
    {
      fields: { options: [{ value: "1" }, { value: "2", text: "$n + 1$" }, { id: "none", text: "None" }] },
      answer: "1 + 1",
    },
  ],
  order: [
    { fields: { steps } },
    {
      fields: {
        steps,
        distractors: [{ id: "shuffle", text: "Shuffle the pixels", feedback: "Places matter." }],
      },
    },
    {
      fields: {
        steps: [
          { id: "a", text: "one", after: ["c"] },
          { id: "b", text: "two", after: [] },
          { id: "c", text: "three", after: [] },
        ],
      },
    },
    { fields: { steps: steps.slice(0, 2) } },
  ],
  match: [
    { fields: { ...sides, pairs: { edges: "early", faces: "deep", textures: "early" } } },
    {
      fields: {
        left: sides.right,
        right: [...sides.left, { id: "noise", text: "Noise" }],
        pairs: { early: "edges", deep: "faces" },
      },
    },
  ],
  region: [
    { fields: { grid: image }, answer: "argmax([[1, 2, 0], [0, 3, 1], [2, 2, 5]])" },
    { fields: { grid: image, show: false }, answer: "[[1, 0, 0], [0, 1, 0], [0, 1, 1]]" },
    { fields: { grid: "zeros([5, 5])" }, answer: "[[0, 0], [4, 4]]" },
    { fields: { grid: "[[1]]" }, answer: "[[1]]" },
    { fields: { grid: "[[1, 2]]" }, answer: "[[1, 1]]" },
  ],
  text: [
    {
      fields: {
        rubric: [
          {
            id: "smaller",
            label: "Width and height become smaller",
            accept: ["near($reduce, width)"],
            reject: [{ pattern: "before(increas*, width)", feedback: "It does not grow." }],
            examples: { met: ["The width is reduced."], contradicted: ["It increases the width."] },
          },
        ],
      },
    },
    {
      fields: {
        rubric: [
          { id: "a", label: "a", accept: ["$animal"], examples: { met: ["a cat"] } },
          {
            id: "b",
            label: "b",
            weight: 3,
            accept: ["not($animal)"],
            examples: { met: ["It is not a dog."] },
          },
        ],
        synonyms: { animal: ["cat | dog"] },
      },
    },
  ],
} satisfies Readonly<Record<string, readonly QuestionUnderTest[]>>;
