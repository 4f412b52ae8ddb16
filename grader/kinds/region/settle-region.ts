import { issue } from "../../issue";
import { evaluateProgram } from "../../language/evaluate-program";
import { asTensor, describeValue } from "../../ops/value";
import { ok, type Result, refuse } from "../../result";
import { type NestedNumbers, toNested } from "../../tensor/nested";
import { gridShape, type Shape, sameShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import { describeKey } from "../describe-key";
import type { Key } from "../kind";
import { type Cell, type GridSize, judgeCell, placeOf } from "./cell";
import type { RegionQuestion } from "./question";

/** Longest side of a grid that can be clicked on. */
const MOST_ROWS = 40;

/** How the answer program says which cells are right. */
export type Form = "mask" | "position" | "positions";

export interface RegionTruth extends GridSize {
  readonly values: NestedNumbers | null;
  readonly form: Form;
  /** Of the answer program's value. */
  readonly shape: Shape;
  /** In the order of reading, each once; never empty. */
  readonly cells: readonly Cell[];
  /** The same as places in the grid. */
  readonly places: ReadonlySet<number>;
}

/** Refuses a grid that is no matrix or too large, and answers that are no cells of it. */
export function settleRegion({ value, scope, effort }: Key, question: RegionQuestion): Result<RegionTruth> {
  const grid = settleGrid(question, scope, effort);
  if (!grid.ok) return refuse(...grid.issues.map((found) => ({ ...found, path: ["grid", ...found.path] })));
  const [rows = 1, columns = 1] = grid.value.shape;
  const truth = value === null ? null : asTensor(value);
  const form = truth && formOf(truth.shape, grid.value.shape);
  if (!truth || !form) return refuse(issue("truth-unfit", { kind: "region", found: describeKey(value) }));
  const size = { rows, columns };
  const found = cellsOf(truth, form, size);
  const issues = found.flatMap((cell) => judgeCell(cell, size)).slice(0, MOST_ISSUES);
  if (issues.length > 0) return refuse(...issues);
  if (found.length === 0) return refuse(issue("region-empty", {}));
  const places = new Set(found.map((cell) => placeOf(cell, size)).sort((one, other) => one - other));
  const cells = Array.from(places, (place): Cell => [Math.floor(place / columns), place % columns]);
  const values = question.show ? toNested(grid.value) : null;
  return ok({ ...size, values, form, shape: truth.shape, cells, places });
}

const MOST_ISSUES = 10;

function settleGrid({ grid }: RegionQuestion, scope: Key["scope"], effort: Key["effort"]): Result<Tensor> {
  const value = evaluateProgram(grid, scope, effort);
  if (!value.ok) return value;
  const tensor = asTensor(value.value);
  const shape = tensor && gridShape(tensor.shape);
  if (!tensor || shape?.length !== 2 || shape.some((length) => length > MOST_ROWS)) {
    return refuse(issue("grid-unfit", { found: describeValue(value.value), limit: MOST_ROWS }));
  }
  return ok(new Tensor(shape, tensor.data));
}

/** A mask wins where the shape could be either's. */
function formOf(shape: Shape, grid: Shape): Form | null {
  if (sameShape(gridShape(shape), grid)) return "mask";
  if (shape.at(-1) !== 2 || shape.length > 2) return null;
  return shape.length === 1 ? "position" : "positions";
}

function cellsOf({ data }: Tensor, form: Form, { columns }: GridSize): Cell[] {
  const at = (place: number) => data[place] ?? 0;
  return form === "mask"
    ? Array.from(data.keys(), (place): Cell => [Math.floor(place / columns), place % columns]).filter(
        (_, place) => at(place) !== 0,
      )
    : Array.from({ length: data.length / 2 }, (_, pair): Cell => [at(2 * pair), at(2 * pair + 1)]);
}
