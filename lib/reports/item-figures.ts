import type { Points } from "@/grader";
import type { ItemFigures } from "./views";

/** What the kept scores of an exercise, or of one of its parts, add up to. */
export interface FigureSums {
  tried: number;
  solved: number;
  /** Best marks of those who tried. */
  earned: Points;
  /** Over the parts solved: the numbers of the attempts that first earned full marks. */
  solvedAt: number;
  solvedParts: number;
  /** Answers handed in: those that used up an attempt, those with nothing in them, those that could not be read. */
  used: number;
  blank: number;
  unreadable: number;
  /** Students with a mark that is provisional. */
  withProvisional: number;
}

export const NO_FIGURES: FigureSums = {
  tried: 0,
  solved: 0,
  earned: 0,
  solvedAt: 0,
  solvedParts: 0,
  used: 0,
  blank: 0,
  unreadable: 0,
  withProvisional: 0,
};

export function itemFigures(sums: FigureSums, possible: Points): ItemFigures {
  const { tried, solved, earned, solvedAt, solvedParts, used, blank, unreadable, withProvisional } = sums;
  const answers = used + blank + unreadable;
  return {
    tried,
    solved,
    mean: ratio(earned, tried * possible),
    attemptsUntilSolved: ratio(solvedAt, solvedParts),
    blankShare: ratio(blank, answers),
    unreadableShare: ratio(unreadable, answers),
    withProvisional,
  };
}

/** null where there is nothing to divide by. */
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
