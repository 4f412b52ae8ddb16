import { type Issue, issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { MAX_IDS_LENGTH, unknownEntry } from "../read-ids";
import type { MatchQuestion } from "./question";

/** Most pairs that are read; no question has as many. */
const MOST_PAIRS = 100;

const BETWEEN_GROUPS = /[;\n]/;
const WITHIN_A_PAIR = /->|[:=→]/;

/** Partners by the ids on the left; entries without one are left out. */
export type Pairs = ReadonlyMap<string, string>;

/**
 * Pairs of ids: a list of `[left, right]`, or text such as `edges: early; faces: deep` or `edges, blobs: early`. A pair
 * without its second half is a blank. Refuses unknown ids, with the nearest known one, and two partners for one entry.
 */
export function readPairs(raw: RawAnswer, question: MatchQuestion): Result<Pairs> {
  const listed = listPairs(raw);
  if (!listed.ok) return listed;
  const pairs = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [left, right] of listed.value) {
    if (right === "" && (left === "" || question.leftIds.has(left))) continue;
    if (!question.leftIds.has(left)) issues.push(unknownEntry(left, question.leftIds));
    else if (pairs.has(left)) issues.push(issue("chosen-twice", { name: left }));
    if (right !== "" && !question.rightIds.has(right)) issues.push(unknownEntry(right, question.rightIds));
    pairs.set(left, right);
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0) return refuse(...issues);
  return pairs.size === 0 ? refuse(issue("blank", {})) : ok(pairs);
}

/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 10;

type Pair = readonly [left: string, right: string];

function listPairs(raw: RawAnswer): Result<readonly Pair[]> {
  if (typeof raw === "string" && raw.length > MAX_IDS_LENGTH) {
    return refuse(issue("answer-too-long", { length: raw.length, limit: MAX_IDS_LENGTH }));
  }
  const items = typeof raw === "object" ? raw : String(raw).split(BETWEEN_GROUPS).flatMap(pairsIn);
  if (items.length > MOST_PAIRS) {
    return refuse(issue("too-many-chosen", { count: items.length, limit: MOST_PAIRS }));
  }
  const pairs: Pair[] = [];
  for (const item of items) {
    const halves = typeof item === "object" ? item : String(item).split(WITHIN_A_PAIR);
    if (halves.length === 1 && String(halves[0]).trim() === "") continue;
    const [left, right] = halves;
    if (halves.length !== 2 || typeof left === "object" || typeof right === "object") {
      return refuse(issue("not-a-pair", { text: describeItem(item) }));
    }
    pairs.push([String(left).trim(), String(right).trim()]);
  }
  return ok(pairs);
}

/** What commas part; entries without a partner have that of the next one with a partner, where there is one. */
function pairsIn(group: string): readonly RawAnswer[] {
  const pairs: RawAnswer[] = [];
  let waiting: string[] = [];
  for (const item of group.split(",")) {
    const [, right] = item.split(WITHIN_A_PAIR);
    if (right === undefined) waiting.push(item);
    else {
      pairs.push(...waiting.flatMap((name) => (name.trim() === "" ? [] : [[name, right]])), item);
      waiting = [];
    }
  }
  return [...pairs, ...waiting];
}

const describeItem = (item: RawAnswer): string =>
  typeof item === "object" ? `a list of ${item.length}` : String(item).trim().slice(0, 60);
