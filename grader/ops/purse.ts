import { type Effort, noEffort } from "./effort";
import { MAX_MULTIPLY_ADDS } from "./geometry";

/**
 * Budgets for one evaluation after the other, until together they have cost what one exercise may cost; those given
 * out later are spent from the beginning.
 */
export interface Purse {
  readonly open: () => Effort;
  readonly isEmpty: () => boolean;
  /** What they have cost together, in units of about one multiply-add. */
  readonly spent: () => number;
}

/** A full purse. */
export function newPurse(): Purse {
  const given: Effort[] = [];
  const spent = () => given.reduce((sum, effort) => sum + costOf(effort), 0);
  const isEmpty = () => spent() > MAX_MULTIPLY_ADDS;
  return {
    isEmpty,
    spent,
    open: () => {
      if (isEmpty()) return { ...SPENT };
      const effort = noEffort();
      given.push(effort);
      return effort;
    },
  };
}

const ALL = Number.POSITIVE_INFINITY;
const SPENT: Effort = { steps: ALL, cells: ALL, read: ALL, multiplyAdds: ALL };

/** In multiply-adds: a cell takes about as long as ten of them, a node of a program as a hundred. */
const costOf = ({ steps, cells, read, multiplyAdds }: Effort): number =>
  multiplyAdds + 10 * (cells + read) + 100 * steps;
