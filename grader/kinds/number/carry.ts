import { mayStandIn } from "../../numeric/may-stand-in";

/**
 * A student's own number in the place of the right one; null where no honest mistake leads to it. What counts things
 * is never negative: below 0 it would only cancel what comes next.
 */
export function carryNumber(answer: number, truth: number): number | null {
  const counts = Number.isInteger(truth) && truth > 0;
  return mayStandIn([answer], [truth]) && !(counts && answer < 0) ? answer : null;
}
