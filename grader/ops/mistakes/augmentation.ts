import type { Tensor } from "../../tensor/tensor";
import type { Pair } from "../argument-type";
import type { DeclaredMistake } from "../declared-mistake";
import { rearrange } from "../rearrange";
import { transposeImage } from "./transpose-image";

type Direction = "horizontal" | "vertical";

/** What `flip` invites. */
export const flipMistakes: readonly DeclaredMistake<{ readonly x: Tensor; readonly direction: Direction }>[] =
  [
    {
      id: "flipped-other-way",
      change: ({ direction }) => ({ direction: direction === "horizontal" ? "vertical" : "horizontal" }),
    },
    { id: "rotated-for-flipped", change: ({ x, direction }) => ({ x: turnedBack(x, direction) }) },
  ];

/** Flipped along the other axis; the flip asked for then makes a half turn of it. */
function turnedBack(x: Tensor, direction: Direction): Tensor {
  const [height, width] = [x.axis(0), x.axis(1)];
  const pixelAt = (row: number, column: number) =>
    direction === "vertical" ? row * width + width - 1 - column : (height - 1 - row) * width + column;
  return rearrange({ image: x, size: [height, width], pixelAt });
}

/** What `rotate90` invites. */
export const rotateMistakes: readonly DeclaredMistake<{ readonly x: Tensor; readonly turns: number }>[] = [
  { id: "rotated-other-way", change: ({ turns }) => (turns % 2 === 0 ? null : { turns: -turns }) },
  {
    // Rows become columns, but nothing changes sides.
    id: "transposed-for-rotated",
    change: ({ x, turns }) => (turns % 2 === 0 ? null : { x: transposeImage(x), turns: 0 }),
  },
];

interface CropArguments {
  readonly corner: Pair;
  readonly size: Pair;
}

/** What `crop` invites. */
export const cropMistakes: readonly DeclaredMistake<CropArguments>[] = [
  {
    id: "row-column-swapped",
    change: ({ corner, size }) => ({ corner: [corner[1], corner[0]], size: [size[1], size[0]] }),
  },
  {
    id: "counted-from-one",
    change: ({ corner: [row, column] }) => (row > 0 && column > 0 ? { corner: [row - 1, column - 1] } : null),
  },
];
