import { type Issue, issue } from "../../issue";
import { parseNumber } from "../../numeric/parse-number";
import { all, ok, type Result, refuse } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import type { Cell } from "./cell";

/** Longest text that is read as cells, in characters; a list of every cell of the largest grid fits. */
const MAX_LENGTH = 20_000;
/** As many as the largest grid has. */
const MOST_CELLS = 1_600;
/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 10;

/**
 * Cells `[row, column]` counted from 0: a list of pairs, one pair, or text such as `(1, 2), (0, 3)` or `1 2`.
 * Refuses what is no pair of whole numbers, and cells given twice. Whether they are in the grid is judged later.
 */
export function readCells(raw: RawAnswer): Result<readonly Cell[]> {
  const listed = typeof raw === "object" ? ok(listOf(raw)) : pairsIn(String(raw));
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return refuse(issue("blank", {}));
  if (listed.value.length > MOST_CELLS) {
    return refuse(issue("too-many-cells", { count: listed.value.length, limit: MOST_CELLS }));
  }
  const cells: Cell[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const item of listed.value) {
    if (issues.length >= MOST_ISSUES) break;
    const cell = readCell(item);
    if (!cell.ok) issues.push(...cell.issues);
    else if (seen.has(cell.value.join())) {
      const [row, column] = cell.value;
      issues.push(issue("cell-twice", { row: row + 1, column: column + 1 }));
    } else {
      seen.add(cell.value.join());
      cells.push(cell.value);
    }
  }
  return issues.length > 0 ? refuse(...issues) : ok(cells);
}

/** `[1, 2]` is the list of one pair. */
const listOf = (raw: readonly RawAnswer[]): readonly RawAnswer[] =>
  raw.length > 0 && raw.every((item) => typeof item !== "object") ? [raw] : raw;

/** Pairs in brackets, or parted by semicolons and lines; each as the list of its two texts. */
function pairsIn(text: string): Result<readonly RawAnswer[]> {
  if (text.length > MAX_LENGTH) {
    return refuse(issue("answer-too-long", { length: text.length, limit: MAX_LENGTH }));
  }
  const inner = text.match(/[([{][^()[\]{}]*[)\]}]/g);
  const rest = inner === null ? "" : text.replace(/[([{][^()[\]{}]*[)\]}]/g, "");
  if (/[^\s,;()[\]{}]/.test(rest)) return refuse(issue("not-a-cell", { text: rest.trim().slice(0, 60) }));
  const pairs = inner === null ? text.split(/[;\n]/) : inner.map((pair) => pair.slice(1, -1));
  return ok(pairs.flatMap((pair) => (pair.trim() === "" ? [] : [pair.trim().split(/\s*,\s*|\s+/)])));
}

function readCell(item: RawAnswer): Result<Cell> {
  if (typeof item !== "object" || item.length !== 2 || item.some((half) => typeof half === "object")) {
    const text = typeof item === "object" ? `a list of ${item.length}` : String(item).slice(0, 60);
    return refuse(issue("not-a-cell", { text }));
  }
  const texts = item.map((half) => String(half).trim());
  if (texts.includes("")) return refuse(issue("not-a-cell", { text: texts.join(", ").slice(0, 60) }));
  const halves = all(texts.map(parseNumber));
  if (!halves.ok) return halves;
  const [row = Number.NaN, column = Number.NaN] = halves.value;
  const half = halves.value.find((at) => !Number.isSafeInteger(at));
  return half === undefined ? ok([row, column]) : refuse(issue("cell-not-whole", { text: String(half) }));
}
