import * as tf from "@tensorflow/tfjs";
import { fromNested, operations, Tensor, toNested } from "@/grader";
import { type Bar, perSecond, times } from "./bar";
import { compare } from "./compare";

interface Case {
  readonly what: string;
  readonly size: number;
  readonly channels: number;
  readonly filters: number;
  readonly least: number;
}

const CASES: readonly Case[] = [
  { what: "4×4×3 → 2×2×1", size: 4, channels: 3, filters: 1, least: 8 },
  { what: "16×16×8 → 14×14×8", size: 16, channels: 8, filters: 8, least: 3 },
  { what: "32×32×16 → 30×30×32", size: 32, channels: 16, filters: 32, least: 3 },
];

/** P2: conv2d from nested arrays to nested arrays, 3×3 valid, against tfjs on its CPU backend. */
export async function convolutionBars(): Promise<Bar[]> {
  await tf.setBackend("cpu");
  await tf.ready();
  return CASES.map(convolutionBar);
}

function convolutionBar({ what, size, channels, filters, least }: Case): Bar {
  const image = cells([size, size, channels]);
  const bank = cells([3, 3, channels, filters]);
  const ours = () => ourConvolution(image, bank);
  const theirs = () => theirConvolution(image, bank);
  compareResults(ours(), theirs());
  const rates = compare(ours, theirs);
  return {
    id: "P2",
    what: `conv2d ${what}`,
    ours: perSecond(rates.ours),
    theirs: `${perSecond(rates.theirs)} tfjs cpu`,
    target: `≥ ${least}×`,
    measured: times(rates.ratio),
    met: rates.ratio >= least,
  };
}

function ourConvolution(image: unknown, bank: unknown): unknown {
  const [x, filters] = [fromNested(image), fromNested(bank)];
  const conv2d = operations.get("conv2d");
  if (!x || !filters || !conv2d) throw new Error("the bench needs conv2d and two tensors");
  const result = conv2d.apply([x, filters]);
  if (!result.ok || !(result.value instanceof Tensor)) throw new Error("conv2d refused the bench's tensors");
  return toNested(result.value);
}

const theirConvolution = (image: number[][][], bank: number[][][][]): unknown =>
  tf.tidy(() => tf.conv2d(tf.tensor3d(image), tf.tensor4d(bank), 1, "valid").arraySync());

function compareResults(ours: unknown, theirs: unknown): void {
  const [left, right] = [fromNested(ours), fromNested(theirs)];
  const near = (value: number, at: number) => Math.abs(value - (right?.data[at] ?? Number.NaN)) <= 1e-3;
  if (!left?.data.every(near)) throw new Error("the two engines disagree");
}

/** Small whole numbers in a fixed pattern, nested by shape. */
function cells(shape: [number, number, number]): number[][][];
function cells(shape: [number, number, number, number]): number[][][][];
function cells(shape: readonly number[]): unknown {
  const count = shape.reduce((product, length) => product * length, 1);
  return toNested(
    new Tensor(
      shape,
      Float64Array.from({ length: count }, (_, at) => ((at * 7) % 11) - 5),
    ),
  );
}
