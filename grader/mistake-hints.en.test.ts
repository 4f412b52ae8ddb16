import { expect, test } from "vitest";
import { nudgeFor } from "./mistake-hints.en";
import { nudges } from "./mistake-nudges.en";
import { explainMistake, mistakeIds, sayMistake, whetherMistake } from "./mistakes.en";

test("after a forgotten padding one looks at the border", () => {
  expect(nudgeFor("padding-ignored")).toBe(
    "look at the windows that hang over the border: which numbers stand there beyond the image?",
  );
  expect(whetherMistake("padding-ignored")).toBe("whether the padding is left out");
  expect(sayMistake("padding-ignored")).toBe("The padding is left out.");
});

test("every nudge is used, and is the end of one sentence", () => {
  expect(new Set(mistakeIds.map(nudgeFor))).toEqual(new Set(Object.values(nudges)));
  for (const words of Object.values(nudges)) expect(words).toMatch(/^[a-z][^.]{20,110}[.?]$/);
});

test.each(mistakeIds)("the nudge after %s does not say what was done", (id) => {
  const clause = explainMistake(id).replace(/^This is what one gets when |\.$/g, "");
  expect(nudgeFor(id)).not.toContain(clause);
});
