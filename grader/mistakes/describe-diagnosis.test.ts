import { expect, test } from "vitest";
import { describeDiagnosis } from "./describe-diagnosis";
import type { Diagnosis } from "./trial";

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
    { mistakes: ["padding-ignored"], certainty: "probable", slips: [3] },
    "padding-ignored",
    "This is what one gets when the padding is left out. Besides, one cell went wrong.",
  ],
  [
    "slips alone",
    { mistakes: [], certainty: "probable", slips: [0, 3] },
    "slips",
    "The procedure is right; 2 cells went wrong.",
  ],
])("%s", (_, diagnosis, id, message) => {
  expect(describeDiagnosis(diagnosis)).toEqual({ id, certainty: diagnosis.certainty, message });
});
