import { type Issue, issue } from "../issue";
import { parseNumber } from "../numeric/parse-number";
import { ok, type Result, refuse } from "../result";
import { Tensor } from "./tensor";

/** Most cells a student's answer may hold. */
export const MAX_CELLS = 20_000;
/** Most axes: batch, rows, columns, channels. */
export const MAX_AXES = 4;
/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 20;

/**
 * Collects cells in reading order while lists open and close, and learns the shape from the first list of
 * every level. Later lists of another length are ragged; the first such row is reported.
 */
export class CellCollector {
  private readonly cells: number[] = [];
  private readonly issues: Issue[] = [];
  /** Items so far in the open list of each level. */
  private readonly counts: number[] = [];
  /** Length of the first closed list of each level. */
  private readonly lengths: number[] = [];
  /** Level on which cells stand: the number of axes; -1 until the first cell. */
  private axes = -1;
  private blanks = 0;
  private raggedReported = false;

  /** Opens a list; false where the answer is nested deeper than a tensor can be. */
  open(): boolean {
    this.countItem();
    this.counts.push(0);
    if (this.axes >= 0 && this.counts.length > this.axes) this.reportDepth();
    return this.counts.length <= MAX_AXES;
  }

  /** Closes the innermost list and compares its length with its siblings'. */
  close(): void {
    const level = this.counts.length - 1;
    const length = this.counts.pop() ?? 0;
    const expected = this.lengths[level];
    if (expected === undefined && length > 0) this.lengths[level] = length;
    else if (expected !== length) this.reportRagged(level, length, expected ?? 1);
  }

  get depth(): number {
    return this.counts.length;
  }

  /** A cell already read as a number. */
  number(value: number): void {
    this.countItem();
    if (this.axes < 0) this.axes = this.counts.length;
    else if (this.axes !== this.counts.length) this.reportDepth();
    this.cells.push(value);
  }

  /** A cell still to be read; its objections get the cell's position as path. */
  text(text: string, read: (text: string) => Result<number> = parseNumber): void {
    const value = read(text);
    if (!value.ok) this.note(value.issues);
    this.number(value.ok ? value.value : 0);
  }

  /** Keeps objections to the cell that comes next, with its position. */
  private note(issues: readonly Issue[]): void {
    const innermost = this.counts.length - 1;
    const at = this.counts.map((items, level) => (level === innermost ? items : items - 1));
    for (const found of issues) {
      if (found.code === "blank") this.blanks++;
      else if (this.issues.length < MOST_ISSUES) this.issues.push({ ...found, path: at });
    }
  }

  get full(): boolean {
    return this.cells.length > MAX_CELLS;
  }

  get allBlank(): boolean {
    return this.blanks === this.cells.length && this.issues.length === 0;
  }

  result(): Result<Tensor> {
    if (this.cells.length === 0 || this.allBlank) return refuse(issue("blank", {}));
    if (this.blanks > 0) this.issues.push(issue("blank-cells", { count: this.blanks }));
    if (this.issues.length > 0) return refuse(...this.issues);
    return ok(new Tensor(this.lengths, new Float64Array(this.cells)));
  }

  private countItem(): void {
    const level = this.counts.length - 1;
    if (level >= 0) this.counts[level] = (this.counts[level] ?? 0) + 1;
  }

  private reportRagged(level: number, cells: number, others: number): void {
    if (this.raggedReported) return;
    this.raggedReported = true;
    const [row = 1, column = 1] = this.counts;
    this.issues.push(
      level < 2
        ? issue("ragged-row", { row, cells, others }, [row - 1])
        : issue("ragged-channels", { row, column, channels: cells, others }, [row - 1, column - 1]),
    );
  }

  private reportDepth(): void {
    if (this.raggedReported) return;
    this.raggedReported = true;
    const row = this.counts[0] ?? 1;
    this.issues.push(issue("ragged-depth", { row }, [row - 1]));
  }
}
