import { expect, test } from "vitest";
import { diagnosisView } from "./diagnosis-view";
import { knownDiagnosis } from "./known-diagnosis";

const named = { mistakes: ["padding-ignored"], certainty: "exact", slips: [] } as const;
/** As the database may hold it from a grader that knew another mistake. */
const forgotten = JSON.parse(
  '{"mistakes":["padding-ignored","no-longer-known"],"certainty":"exact","slips":[]}',
);

test.each([
  ["a known mistake is told", named, named],
  ["slips alone are no mistake", { ...named, mistakes: [] }, { ...named, mistakes: [] }],
  ["a mistake that is no longer known is not told, nor what stood with it", forgotten, null],
  ["nothing found", null, null],
])("%s", (_, stored, known) => {
  expect(knownDiagnosis(stored)).toEqual(known);
});

test("a page with a diagnosis of an older grader is drawn without it", () => {
  expect(diagnosisView(forgotten)).toBeNull();
  expect(diagnosisView(named)).toEqual({
    message: "This is what one gets when the padding is left out.",
    mistaken: true,
  });
});
