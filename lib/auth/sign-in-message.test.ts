import { expect, it } from "vitest";
import { signInMessage, TOO_MANY } from "./sign-in-message";

it("has a sentence for every outcome, and none for success", () => {
  expect([null, undefined].map(signInMessage)).toEqual([null, null]);
  const sentences = ["CredentialsSignin", TOO_MANY, "anything else"].map(signInMessage);
  expect(new Set(sentences).size).toBe(3);
  expect(sentences).not.toContain(null);
});
