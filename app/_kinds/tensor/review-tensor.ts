import { cellCount, shapeOfGrid } from "@/app/_ui/matrix/grid";
import type { Judged, PartOf, ReviewWords } from "../kind-view";
import { flatMarks, gridOfAnswer } from "./grid-answer";
import { whereWrong } from "./where-wrong";

const cellsInWords = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);

function mendInWords(place: string | null, wrong: number): string {
  return place === null
    ? `${cellsInWords(wrong)} to mend.`
    : `${cellsInWords(wrong)} to mend: all of ${place}.`;
}

/** Size and values are told apart: a wrong size says nothing about the numbers. */
export function reviewTensor({ layout }: PartOf<"tensor">, { answer, verdict }: Judged): ReviewWords {
  const grid = gridOfAnswer(answer, layout);
  if (verdict.size === false) {
    return {
      headline: "The size is not right yet.",
      details:
        cellCount(grid) === 0
          ? verdict.messages
          : [`Yours is ${shapeOfGrid(grid, layout)}. The numbers are marked once the size is right.`],
    };
  }
  const marks = flatMarks(verdict.cells);
  const wrong = marks.filter((mark) => !mark).length;
  if (wrong === 0) {
    return { headline: marks.length === 1 ? "Right" : `All ${marks.length} cells right`, details: [] };
  }
  if (wrong === marks.length) {
    return {
      headline: "The size is right, the numbers are not yet.",
      details: [`${cellsInWords(wrong)} to mend.`],
    };
  }
  return {
    headline: `${marks.length - wrong} of ${marks.length} cells right.`,
    details: [mendInWords(whereWrong(grid, marks), wrong)],
  };
}
