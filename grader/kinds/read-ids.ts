import { type Issue, issue } from "../issue";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import type { RawAnswer } from "../tensor/tensor-from-cells";

/** Longest text that is read as a list of ids, in characters. */
export const MAX_IDS_LENGTH = 4_000;
/** Longest list; nothing offers as many. */
const MOST_IDS = 100;
/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 10;

/**
 * A list of known ids, each once, from a list or from text parted by `separators`.
 * Refuses unknown ids, with the nearest known one, ids given twice, and lists within lists.
 */
export function readIds(
  raw: RawAnswer,
  known: ReadonlySet<string>,
  separators: RegExp,
): Result<readonly string[]> {
  const parted = partIds(raw, separators);
  if (!parted.ok) return parted;
  const ids = parted.value;
  if (ids.length === 0) return refuse(issue("blank", {}));
  const issues = judgeIds(ids, known);
  return issues.length > 0 ? refuse(...issues) : ok(ids);
}

/** Empty places count for nothing, as after a last comma. */
function partIds(raw: RawAnswer, separators: RegExp): Result<string[]> {
  if (typeof raw === "string" && raw.length > MAX_IDS_LENGTH) {
    return refuse(issue("answer-too-long", { length: raw.length, limit: MAX_IDS_LENGTH }));
  }
  const items = typeof raw === "object" ? raw : String(raw).split(separators);
  if (items.length > MOST_IDS) {
    return refuse(issue("too-many-chosen", { count: items.length, limit: MOST_IDS }));
  }
  const ids: string[] = [];
  for (const item of items) {
    if (typeof item === "object") return refuse(issue("not-an-entry", {}));
    const id = String(item).trim();
    if (id !== "") ids.push(id);
  }
  return ok(ids);
}

function judgeIds(ids: readonly string[], known: ReadonlySet<string>): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const id of ids) {
    if (issues.length === MOST_ISSUES) break;
    if (!known.has(id)) issues.push(unknownEntry(id, known));
    else if (seen.has(id)) issues.push(issue("chosen-twice", { name: id }));
    seen.add(id);
  }
  return issues;
}

/** An objection to an id, cut where it is too long to be one. */
export const unknownEntry = (id: string, known: Iterable<string>, path: Issue["path"] = []): Issue =>
  issue("unknown-entry", { name: id.slice(0, LONGEST_ID), nearest: nearestName(id, known) }, path);

const LONGEST_ID = 60;
