import { expect, it, vi } from "vitest";
import { logSignInError } from "./log-sign-in-error";

function linesOf(code: string, detail: unknown): string[] {
  const told = vi.spyOn(console, "error").mockReturnValue();
  logSignInError(code, detail);
  return told.mock.calls.map((words) => words.join(" "));
}

it("writes one line, whatever stands in it", () => {
  expect(linesOf("A\nSign-in: forged", new Error("B\r\nC"))).toEqual([
    String.raw`Sign-in: "A\nSign-in: forged" "B\r\nC"`,
  ]);
});

it("writes nothing of what somebody typed", () => {
  expect(linesOf("CODE", { password: "secret" })).toEqual(['Sign-in: "CODE" ""']);
});

it("does not mention cookies that have ended", () => {
  expect(linesOf("JWT_SESSION_ERROR", new Error("ended"))).toEqual([]);
});
