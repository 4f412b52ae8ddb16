import { expect, it } from "vitest";
import { logPlainly } from "./log-plainly";

function linesOf(...calls: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const lines: (readonly unknown[])[] = [];
  const log = logPlainly((...words) => lines.push(words));
  for (const words of calls) log(...words);
  return lines;
}

it.each([
  'Failed to find Server Action "00". This request might be from an older deployment.\nRead more: https://a',
  'The Server Reference ID did not match the expected format. Received "zz".\nRead more: https://a',
  "Invalid Server Actions request.",
  "Failed to parse body as FormData.",
  "Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  "Unexpected end of JSON input",
  `Unexpected token 'a', "a=b" is not valid JSON`,
  "aborted",
])("a client's fault is one line: %s", (message) => {
  const line = [`A request could not be read: ${JSON.stringify(message.split("\n")[0])}`];
  expect(linesOf([new Error(message)])).toEqual([line]);
  expect(linesOf(["⨯", new Error(message)], ["⨯", new Error(message)])).toEqual([line]);
});

it("cannot be made to forge a line, or a very long one", () => {
  const [[line] = []] = linesOf([new Error(`Failed to find Server Action \u001b${"x".repeat(5000)}`)]);
  expect(line).toMatch(/^[ -~]{1,300}$/);
});

it("says once that an origin did not fit", () => {
  const told = "`x-forwarded-host` header with value `a` does not match `origin` header with value `b`";
  expect(linesOf([told], [new Error("Invalid Server Actions request.")])).toHaveLength(1);
});

it("leaves our own faults as they are", () => {
  const calls = [["⨯", new Error("deliberately broken")], [new TypeError("x is undefined")], ["a word", 1]];
  expect(linesOf(...calls)).toEqual(calls);
});
