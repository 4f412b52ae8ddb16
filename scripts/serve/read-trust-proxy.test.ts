import { afterEach, expect, it, vi } from "vitest";
import { PlainError } from "../setup/plain-error";
import { readTrustProxy } from "./read-trust-proxy";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["1", true],
  ["0", false],
  ["", false],
])("TRUST_PROXY=%s", (word, expected) => {
  vi.stubEnv("TRUST_PROXY", word);
  expect(readTrustProxy()).toBe(expected);
});

it("says plainly what it cannot read", () => {
  vi.stubEnv("TRUST_PROXY", "true");
  expect(readTrustProxy).toThrow(PlainError);
  expect(readTrustProxy).toThrow("TRUST_PROXY must be 0 or 1.");
});
