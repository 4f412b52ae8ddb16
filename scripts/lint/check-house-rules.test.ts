import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkHouseRules } from "./check-house-rules";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "receptive-house-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(file: string, text: string): readonly string[] {
  writeFileSync(path.join(root, file), text);
  return checkHouseRules(root, [file]);
}

it.each([
  ["a.ts", 150, 0],
  ["a.ts", 151, 1],
  ["page.tsx", 60, 0],
  ["page.tsx", 61, 1],
  ["a.test.ts", 400, 0],
])("%s of %i lines: %i complaints", (file, lines, complaints) => {
  expect(check(file, "a;\n".repeat(lines))).toHaveLength(complaints);
});

it.each(["biome-ignore lint: why", "@ts-ignore", "@ts-expect-error", "eslint-disable"])(
  "refuses %s",
  (comment) => {
    expect(check("a.ts", `// ${comment}\n`)).toHaveLength(1);
  },
);
