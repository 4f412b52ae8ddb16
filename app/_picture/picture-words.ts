import { type CellTrace, describeCell, type PartTrace, type TracePlace } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import { onGrid } from "./covered";
import type { KnownTrace } from "./known-trace";
import { countCells, isInside, placeInWords, placeKey, type Sides, samePlace, walkIndex } from "./places";

/** What the two ways are called. */
export const AS_ASKED = "As asked";
export const AS_GIVEN = "As your numbers seem to come about";

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The result that the steps go through: the right one, or the presumed one where only that has the cell. */
export function walkedSides({ right, presumed }: PartTrace, place: TracePlace): Sides {
  return isInside(right.output.shape, place) || presumed === null
    ? right.output.shape
    : presumed.output.shape;
}

/** "Row 4, column 1"; a single number needs no place. */
export function headline(sides: Sides, place: TracePlace): string {
  return countCells(sides) === 1 ? "The number" : capital(placeInWords(sides, place));
}

/** What is worth looking at in a cell; "" for a cell like any other. */
export function remark({ right: { inputs }, differsAt }: PartTrace, cell: CellTrace | undefined): string {
  const over = cell?.terms.some(({ input, from }) => {
    const drawn = inputs[input];
    return drawn !== undefined && !onGrid(drawn, from[0], from[1]);
  });
  const parts = differsAt !== null && cell !== undefined && samePlace(differsAt, cell.cell);
  const said = [
    ...(over ? ["the window hangs over the border"] : []),
    ...(parts ? ["first cell where the two part"] : []),
  ];
  return said.join(" · ");
}

export const whereabouts = (sides: Sides, place: TracePlace): string =>
  `cell ${walkIndex(sides, place) + 1} of ${countCells(sides)}`;

/** How the cell comes about, both ways, to be heard. While it plays, only its number. */
export function announcement(known: KnownTrace, place: TracePlace, playing: boolean): string {
  const { trace } = known;
  const right = known.right.get(placeKey(place));
  const presumed = known.presumed.get(placeKey(place));
  if (playing) {
    const where = headline(walkedSides(trace, place), place);
    return right === undefined ? "" : `${where}: ${figureText(right.value)}`;
  }
  const ways = [
    ...(right === undefined ? [] : [[AS_ASKED, describeCell(right, trace.right.output.shape[2])]]),
    ...(presumed === undefined ? [] : [[AS_GIVEN, describeCell(presumed, trace.presumed?.output.shape[2])]]),
  ];
  return ways.map(([way, words]) => (presumed === undefined ? words : `${way}: ${words}`)).join(" ");
}
