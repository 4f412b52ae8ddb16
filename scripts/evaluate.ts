import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { type Evaluation, evaluateText } from "@/lib/content/evaluate-text";

/**
 * `npm run -s evaluate -- 'EXPRESSION' [--given FILE]`, or `--lines` with JSON lines on standard input:
 * evaluates programs of the answer language and prints a JSON line for each.
 */
const USAGE =
  "Usage: npm run -s evaluate -- 'EXPRESSION' [--given FILE]   or   npm run -s evaluate -- --lines < FILE";

async function main(): Promise<void> {
  const { expression, given, lines } = readArguments();
  if (lines) return evaluateLines();
  if (expression === undefined) return stop(USAGE);
  const text = given === undefined ? "{}" : readText(given);
  if (text === null) return stop(`The file ${given} cannot be read.`);
  const values = readGiven(text);
  if (values === null) return stop(`The file ${given} is not a list of names and values in YAML or JSON.`);
  const evaluation = evaluateText(expression, values);
  console.log(JSON.stringify(evaluation));
  if ("error" in evaluation) process.exitCode = 1;
}

async function evaluateLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") console.log(JSON.stringify(evaluateLine(line)));
  }
}

function evaluateLine(line: string): Evaluation {
  const request = readJson(line);
  if (isRecord(request) && typeof request.expression === "string") {
    const given = request.given ?? {};
    if (isRecord(given)) return evaluateText(request.expression, given);
  }
  const message = 'A line is {"expression": "…", "given": {…}}.';
  return { error: { code: "not-a-request", message } };
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lines: { type: "boolean", default: false }, given: { type: "string" } },
    });
    return { expression: positionals[0], given: values.given, lines: values.lines };
  } catch {
    return { expression: undefined, given: undefined, lines: false };
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function readGiven(text: string): Record<string, unknown> | null {
  try {
    const given: unknown = parse(text);
    return isRecord(given) ? given : null;
  } catch {
    return null;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

await main();
