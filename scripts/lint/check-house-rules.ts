import { readFileSync } from "node:fs";
import path from "node:path";
import { tests } from "./direction-rules";

/** Lines. A sign that a file holds more than one concept. */
const MAX_LINES = 150;
const MAX_PAGE_LINES = 60;
const silenced = /biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)/;

/** What no linter rule covers: the sizes of files, and that no rule is switched off in place. */
export function checkHouseRules(root: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return [...judgeSize(file, text), ...judgeSilence(file, text)];
  });
}

function judgeSize(file: string, text: string): readonly string[] {
  if (tests.test(file)) return [];
  const limit = path.basename(file) === "page.tsx" ? MAX_PAGE_LINES : MAX_LINES;
  const lines = text.trimEnd().split("\n").length;
  return lines > limit
    ? [`${file} has ${lines} lines, more than ${limit}: it holds more than one thing`]
    : [];
}

function judgeSilence(file: string, text: string): readonly string[] {
  if (file.startsWith("scripts/lint/")) return [];
  const found = silenced.exec(text)?.[0];
  return found === undefined ? [] : [`${file} switches a rule off (${found}): mend the code instead`];
}
