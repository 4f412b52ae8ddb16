import { evaluateProgram, type Scope } from "../../language/evaluate-program";
import type { Program } from "../../language/program";
import { describeIssue } from "../../messages.en";
import { asTensor, isList, isRecord, type Value, type ValueRecord } from "../../ops/value";
import { firstDifference } from "../first-difference";
import { evaluateWithTfjs } from "./evaluate-with-tfjs";

/**
 * The first place where the two engines differ on a program, in words; null where they agree within 1e-5 (relative,
 * absolute below 1). A program that the first engine refuses is a difference, with its sentences.
 */
export function differenceOfEngines(program: Program, scope: Scope): string | null {
  const first = evaluateProgram(program, scope);
  if (!first.ok) return first.issues.map(describeIssue).join(" ");
  return difference(first.value, evaluateWithTfjs(program, scope));
}

/** Numbers by magnitude, lists and options one by one, texts and switches exactly. */
function difference(first: Value, second: Value): string | null {
  if (typeof first === "string" || typeof first === "boolean")
    return first === second ? null : `${String(first)} and something else`;
  if (typeof first === "number" || asTensor(first) !== null) return firstDifference(first, second);
  if (isRecord(first))
    return isRecord(second) ? differenceOfOptions(first, second) : "options, and something else";
  if (!isList(first) || !isList(second) || first.length !== second.length)
    return "lists of different lengths, or no lists";
  const found = first.map((item, at) => difference(item, second[at] ?? Number.NaN));
  const place = found.findIndex((each) => each !== null);
  return place < 0 ? null : `item ${place}: ${found[place]}`;
}

function differenceOfOptions(first: ValueRecord, second: ValueRecord): string | null {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const differs = names.find(
    (name) => difference(first[name] ?? Number.NaN, second[name] ?? Number.NaN) !== null,
  );
  return differs === undefined ? null : `option ${differs}`;
}
