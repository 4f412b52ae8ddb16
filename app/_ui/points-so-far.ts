import { countOf } from "./count-of";
import { formatPoints } from "./format-points";

interface Marks {
  /** hundredths, of the parts whose points are shown */
  earned: number;
  possible: number;
  /** parts handed in whose points are not shown */
  withheld: number;
}

/** "3 / 21" for the eye, "– / 21" while there are no points to show but some are handed in; and the same to be heard. */
export function pointsSoFar({ earned, possible, withheld }: Marks): { short: string; words: string } {
  const [got, all] = [formatPoints(earned), formatPoints(possible)];
  if (withheld === 0) return { short: `${got} / ${all}`, words: `${got} of ${all} points` };
  const rest = `${countOf(withheld, "part")} handed in without points shown`;
  return earned === 0
    ? { short: `– / ${all}`, words: `${all} points, ${rest}` }
    : { short: `${got} / ${all}`, words: `${got} of ${all} points, ${rest}` };
}
