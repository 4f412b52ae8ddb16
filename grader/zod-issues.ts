import type { z } from "zod";
import { type Issue, issue } from "./issue";
import { nearestName } from "./nearest-name";

/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 20;

/**
 * A schema's first objections as issues of ours; `known` are the keys to suggest for an unknown one, at its place. The data has to
 * be read with `reportInput`, so that what is missing can be told from what is wrong.
 */
export function zodIssues(
  error: z.ZodError,
  known: readonly string[] | ((path: Issue["path"]) => readonly string[]),
): Issue[] {
  const issues = error.issues.slice(0, MOST_ISSUES).flatMap((found): Issue[] => {
    const path = found.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (found.code === "unrecognized_keys") {
      const keys = typeof known === "function" ? known(path) : known;
      return found.keys
        .slice(0, MOST_ISSUES)
        .map((key) => issue("unknown-key", { key, nearest: nearestName(key, keys) }, [...path, key]));
    }
    return [issue("bad-field", { field: fieldAt(path), detail: detailOf(found) }, path)];
  });
  return issues.slice(0, MOST_ISSUES);
}

/** `"points"`, or `Item 2 of "topics"`. */
function fieldAt(path: readonly (string | number)[]): string {
  const at = path.findLastIndex((step) => typeof step === "string");
  const places = path.slice(at + 1).map((step) => `${Number(step) + 1}`);
  const name = at < 0 ? "" : `"${path[at]}"`;
  return places.length === 0 ? name : `Item ${places.join(", ")} of ${name === "" ? "the list" : name}`;
}

function detailOf(found: z.core.$ZodIssue): string {
  if ("input" in found && found.input === undefined && found.code !== "custom") return "is missing";
  if ("input" in found && found.input === null && found.code !== "custom") return "is empty";
  if (found.code === "invalid_type") return `must be ${TYPES[found.expected] ?? `a ${found.expected}`}`;
  if (found.code === "invalid_value") return `must be ${found.values.map(String).join(" or ")}`;
  if (found.code === "invalid_key") return found.issues[0]?.message ?? "has a name that cannot be used";
  if (found.code === "too_small") return atLeast(found.minimum, found.inclusive !== false, found.origin);
  if (found.code === "too_big") return `must ${amount("at most", found.maximum, found.origin)}`;
  return found.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
  record: "a list of names and values",
};

function atLeast(minimum: number | bigint, inclusive: boolean, origin: string): string {
  if (!inclusive) return `must be more than ${minimum}`;
  return origin === "string" && minimum === 1
    ? "must not be empty"
    : `must ${amount("at least", minimum, origin)}`;
}

function amount(bound: string, limit: number | bigint, origin: string): string {
  const plural = Number(limit) === 1 ? "" : "s";
  if (origin === "string") return `have ${bound} ${limit.toLocaleString("en")} character${plural}`;
  if (origin === "array") return `have ${bound} ${limit} item${plural}`;
  return `be ${bound} ${limit}`;
}
