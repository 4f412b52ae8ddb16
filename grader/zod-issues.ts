import type { z } from "zod";
import { type Issue, issue } from "./issue";
import { nearestName } from "./nearest-name";

/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 20;

/** A schema's first objections as issues of ours; `known` are the keys to suggest for an unknown one. */
export function zodIssues(error: z.ZodError, known: readonly string[]): Issue[] {
  const issues = error.issues.slice(0, MOST_ISSUES).flatMap((found): Issue[] => {
    const path = found.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (found.code === "unrecognized_keys") {
      return found.keys
        .slice(0, MOST_ISSUES)
        .map((key) => issue("unknown-key", { key, nearest: nearestName(key, known) }, [...path, key]));
    }
    return [issue("bad-field", { detail: detailOf(found) }, path)];
  });
  return issues.slice(0, MOST_ISSUES);
}

function detailOf(found: z.core.$ZodIssue): string {
  if (found.code === "invalid_type") {
    return found.input === undefined && found.message.endsWith("undefined")
      ? "is missing"
      : `must be a ${found.expected === "record" ? "list of names and values" : found.expected}`;
  }
  if (found.code === "invalid_value") return `must be ${found.values.map(String).join(" or ")}`;
  if (found.code === "invalid_key") return found.issues[0]?.message ?? "has a name that cannot be used";
  if (found.code === "too_small") {
    return `must be ${found.inclusive === false ? "more than" : "at least"} ${found.minimum}${unitOf(found.origin)}`;
  }
  if (found.code === "too_big") return `must be at most ${found.maximum}${unitOf(found.origin)}`;
  return found.message;
}

const unitOf = (origin: string): string =>
  origin === "string" ? " characters long" : origin === "array" ? " in number" : "";
