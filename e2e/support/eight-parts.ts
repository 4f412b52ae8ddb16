import type { WrittenExercise } from "./add-exercise";

/** One part of every kind that is not typed into boxes, eight in all, two points each. */
export const EIGHT_PARTS: WrittenExercise = {
  slug: "eight-parts",
  title: "Eight parts",
  possible: 1600,
  source: String.raw`
title: Eight parts
topics: [kinds]
given:
  X: [[1, 2, 0], [3, 0, 1], [2, 1, 4]]
  k: [[1, 0], [-1, 2]]
prompt: |
  The filter $k$ is moved over the image $X$: stride 1, no padding, the filter not flipped.

  {{X}} {{k}}
parts:
  - id: map
    kind: choice
    prompt: Which of these maps comes out?
    answer: conv2d(X, k)
    options:
      - { id: c, value: answer }
      - { id: a, mistake: kernel-flipped }
      - { id: d, mistake: kernel-transposed }
      - { id: b, mistake: signs-dropped }
    shuffle: false
    points: 2
  - id: help
    kind: choice
    multiple: true
    prompt: Which of these help against overfitting?
    options:
      - { id: dropout, text: Dropout, right: true }
      - { id: wide, text: Twice as many channels }
      - { id: augment, text: "Augmentation of the *training* set", right: true }
      - { id: test, text: "Augmentation of the *test* set" }
    shuffle: false
    points: 2
  - id: steps
    kind: order
    prompt: Put the steps of fine-tuning in order. One does not belong.
    steps:
      - { id: head, text: Add a head }
      - { id: freeze, text: Freeze the base }
      - { id: train, text: Train the head }
      - { id: unfreeze, text: Unfreeze the top of the base }
    distractors:
      - { id: restart, text: Set all weights to zero, feedback: Nothing would be left of what was learned. }
    points: 2
  - id: changes
    kind: match
    prompt: What does the layer change about a map of $16 \times 16 \times 8$?
    left:
      - { id: pooling, text: "max pooling of $2 \\times 2$" }
      - { id: relu, text: ReLU }
      - { id: pointwise, text: "32 filters of $1 \\times 1$" }
    right:
      - { id: depth, text: the depth }
      - { id: extent, text: height and width }
      - { id: nothing, text: nothing }
    pairs: { pooling: extent, relu: nothing, pointwise: depth }
    points: 2
  - id: window
    kind: region
    prompt: Choose the cells of $X$ that the upper left cell of the map depends on.
    grid: X
    answer: "[[1, 1, 0], [1, 1, 0], [0, 0, 0]]"
    points: 2
  - id: largest
    kind: region
    prompt: Where is the largest number of $X$?
    grid: X
    answer: argmax(X)
    points: 2
  - id: side
    kind: formula
    prompt: How wide is the output?
    variables:
      W: { from: 16, to: 64, whole: true, meaning: width of the image }
      K: { from: 1, to: 7, whole: true, meaning: width of the filter }
    answer: W - K + 1
    points: 2
  - id: why
    kind: text
    prompt: Name an advantage of zero padding.
    points: 2
    rubric:
      - id: size
        label: The size is kept
        weight: 1
        accept: ["near(keep* | same, size, 5)"]
        reject:
          - { pattern: "near(add* | more, information, 4)", feedback: Zeros add no information about the image. }
        examples:
          met: [It keeps the size of the image.]
          not: [It is nice.]
          contradicted: [It adds information.]
`,
};
