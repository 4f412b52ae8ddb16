import { expect, test } from "vitest";
import { describeDiagnosis } from "./describe-diagnosis";
import type { Diagnosis } from "./diagnosis";

test.each<[string, Diagnosis, string, string]>([
  [
    "one mistake",
    { mistakes: ["padding-ignored"], certainty: "exact", slips: [] },
    "padding-ignored",
    "This is what one gets when the padding is left out.",
  ],
  [
    "one mistake in a map",
    { mistakes: ["padding-ignored"], certainty: "exact", slips: [], isMap: true },
    "padding-ignored",
    "These are the numbers one gets when the padding is left out.",
  ],
  [
    "two at once",
    { mistakes: ["padding-ignored", "bias-forgotten"], certainty: "exact", slips: [] },
    "padding-ignored+bias-forgotten",
    "This is what one gets when the padding is left out, and the bias is forgotten.",
  ],
  [
    "a mistake and a slip",
    { mistakes: ["padding-ignored"], certainty: "probable", slips: [3], isMap: true },
    "padding-ignored",
    "These are the numbers one gets when the padding is left out. Besides, one cell went wrong.",
  ],
  [
    "a mistake and a slip in a size, which has sides",
    { mistakes: ["plus-one-forgotten"], certainty: "probable", slips: [2] },
    "plus-one-forgotten",
    "This is what one gets when the 1 is not added after the division. Besides, one side went wrong.",
  ],
  [
    "slips alone",
    { mistakes: [], certainty: "probable", slips: [0, 3], isMap: true },
    "slips",
    "The procedure is right; 2 cells went wrong.",
  ],
  [
    "an answer that is right in true convolution",
    {
      mistakes: ["kernel-flipped"],
      certainty: "exact",
      slips: [],
      conventions: [{ convention: "kernel", here: "as-given" }],
    },
    "kernel-flipped",
    "These numbers are right for true convolution; here the kernel is not turned.",
  ],
  [
    "an answer that is right under two other conventions",
    {
      mistakes: ["last-window-dropped", "padded-with-zeros"],
      certainty: "exact",
      slips: [],
      conventions: [
        { convention: "pooling", here: "ceil" },
        { convention: "padValue", here: 1 },
      ],
    },
    "last-window-dropped+padded-with-zeros",
    "These numbers are right where a last window that hangs over the border is left out and with a padding of zeros; here it is kept and the padding is filled with 1.",
  ],
])("%s", (_, diagnosis, id, message) => {
  expect(describeDiagnosis(diagnosis)).toEqual({ id, certainty: diagnosis.certainty, message });
});
