import { MAX_TENSOR_CELLS } from "../ops/argument-type";
import { type Effort, noEffort } from "../ops/effort";
import { MAX_MULTIPLY_ADDS } from "../ops/geometry";
import { cellsIn, type Value } from "../ops/value";

/**
 * What the search for one answer's mistake may cost, in units of about one multiply-add: a tenth of a second,
 * a quarter on a busy machine. It ends there whatever it has found, so that the bound holds for any program and any size.
 */
const MOST_WORK = 60_000_000;

/** The same for two mistakes at once, of which there are hundreds and which are rarely found. */
const MOST_WORK_FOR_TWO = 6_000_000;

/** What a node visited, a cell read and a cell computed cost beside multiply-adds, in the same units. */
const NODE_COST = 200;
const CELL_COST = 10;

/** How much has been spent on one answer. Counted in work, not in time: the same answer is always told the same. */
export interface Budget {
  spent: number;
  readonly most: number;
}

export const budgetOf = (most: number): Budget => ({ spent: 0, most });
export const budgetForOne = (): Budget => budgetOf(MOST_WORK);
export const budgetForTwo = (): Budget => budgetOf(MOST_WORK_FOR_TWO);

export const isSpent = ({ spent, most }: Budget): boolean => spent >= most;

/** For one evaluation, which is refused where it would cost more than is left; null where nothing is. */
export function openEffort({ spent, most }: Budget): Effort | null {
  const left = most - spent;
  return left > 0 ? { ...noEffort(), multiplyAdds: spentBefore(left) } : null;
}

const spentBefore = (left: number): number => Math.max(0, MAX_MULTIPLY_ADDS - left);

/** Takes from the budget what an evaluation with an effort opened from it has cost. */
export function settle(budget: Budget, { steps, read, cells, multiplyAdds }: Effort): void {
  const multiplied = multiplyAdds - spentBefore(budget.most - budget.spent);
  budget.spent += multiplied + NODE_COST * steps + CELL_COST * (read + cells);
}

/** What making a mistake costs however small the numbers are, and writing and marking a cell that it leads to. */
const MISTAKE_COST = 200_000;
const MARKED_CELL_COST = 300;

/** The same for an answer of so many cells that is marked afterwards. */
export function settleMarked(budget: Budget, effort: Effort, cells: number): void {
  settle(budget, effort);
  budget.spent += MISTAKE_COST + MARKED_CELL_COST * cells;
}

interface Drawn {
  readonly cost: number;
  readonly values: ReadonlyMap<string, Value>;
}

/** Takes from it what drawing numbers, and marking what is right with them, has cost. */
export function settleDrawn(budget: Budget, { cost, values }: Drawn): void {
  const cells = [...values.values()].reduce<number>(
    (sum, value) => sum + cellsIn(value, MAX_TENSOR_CELLS),
    0,
  );
  budget.spent += cost + MARKED_CELL_COST * cells;
}
