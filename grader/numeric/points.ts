import type { Points } from "../verdict";

/**
 * The share `right / total` of `possible` hundredths, rounded once, half up; full marks for a full answer alone.
 * `total` must be at least 1 and `right` within 0…total.
 */
export function shareOf(possible: Points, right: number, total: number): Points {
  if (total < 1 || right < 0 || right > total) {
    throw new RangeError(`shareOf: ${right} of ${total} is not a share`);
  }
  if (right === total) return possible;
  return Math.min(Math.floor((2 * possible * right + total) / (2 * total)), possible - 1);
}

/** Whole points with at most two decimals, as an author writes them, to hundredths. */
export const toHundredths = (points: number): Points => Math.round(points * 100);

/** Hundredths to whole points, as a report prints them. */
export const toWholePoints = (points: Points): number => points / 100;
