import type { FormatDescription } from "../language/format";

/** Two operations, one that draws, and two layers, in the form in which the grader describes all of its own. */
export const smallFormat: FormatDescription = {
  schema: {},
  operations: [
    {
      name: "conv2d",
      summary: "Slides every filter over the image.",
      positional: [
        { name: "x", expected: "an image", summary: "The image.", fallback: null },
        { name: "filters", expected: "filters", summary: "One kernel or a bank.", fallback: null },
      ],
      options: [
        { name: "stride", expected: "a number or a pair", summary: "Step of the window.", fallback: "1" },
        {
          name: "padding",
          expected: 'a number, "valid" or "same"',
          summary: "Zeros around it.",
          fallback: "0",
        },
        { name: "flip", expected: "true or false", summary: "Turn the kernel.", fallback: "false" },
      ],
    },
    {
      name: "parameters",
      summary: "Counts the weights.",
      positional: [
        { name: "shape", expected: "a shape", summary: "Of the input.", fallback: null },
        { name: "layers", expected: "layers", summary: "The network.", fallback: null },
      ],
      options: [],
    },
  ],
  draws: [
    {
      name: "choose",
      summary: "One of several values.",
      positional: [{ name: "values", expected: "a list", summary: "The values.", fallback: null }],
      options: [],
    },
  ],
  layers: [
    {
      name: "dense",
      summary: "Every input with every unit.",
      positional: [],
      options: [{ name: "units", expected: "a whole number", summary: "How many.", fallback: null }],
    },
    {
      name: "maxPool2d",
      summary: "The largest of each window.",
      positional: [],
      options: [{ name: "size", expected: "a number", summary: "Of the window.", fallback: null }],
    },
  ],
};
