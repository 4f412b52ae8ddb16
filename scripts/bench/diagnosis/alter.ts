import type { Value } from "@/grader";
import { randomFrom } from "@/grader/numeric/random";
import { cellsOf, withCells } from "./written";

type Random = ReturnType<typeof randomFrom>;

const THOUSAND = 1_000;

/** So many different places among `count`. */
function places(count: number, many: number, random: Random): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(many, count)) chosen.add(random.integer(0, count - 1));
  return chosen;
}

/** Slips of arithmetic: a small whole number too much or too little. */
const slip = (cell: number, random: Random): number => {
  const by = random.integer(1, 5);
  return random.integer(0, 1) === 0 ? cell + by : cell - by;
};

/** The answer with that many cells wrong, at random places by random small numbers. */
export function withSlips(answer: Value, many: number, label: string): Value {
  const random = randomFrom(label);
  const { data } = cellsOf(answer);
  const wrong = places(data.length, many, random);
  return withCells(
    answer,
    Array.from(data, (cell, at) => (wrong.has(at) ? slip(cell, random) : cell)),
  );
}

/** The answer with one cell in which a key got stuck: 11111 to 99999, whatever stands in the others. */
export function withOutlier(answer: Value, label: string): Value {
  const random = randomFrom(label);
  const { data } = cellsOf(answer);
  const place = random.integer(0, data.length - 1);
  const typed = 11_111 * random.integer(1, 9);
  return withCells(
    answer,
    Array.from(data, (cell, at) => (at === place ? typed : cell)),
  );
}

/** How many cells are wrong when each is so with a chance of one in ten. */
export function oneInTen(count: number, label: string): number {
  const random = randomFrom(label);
  return Array.from({ length: count }, () => random.integer(1, 10)).filter((draw) => draw === 1).length;
}

/**
 * An answer of the right size from nowhere: in maps every cell between the smallest and the largest of the right one
 * and of zero, in steps of the same fineness; numbers and lengths from 1 to twice the right one.
 */
export function fromNowhere(truth: Value, isMap: boolean, label: string): Value {
  const random = randomFrom(label);
  const { data } = cellsOf(truth);
  const whole = data.every(Number.isInteger);
  const step = whole ? 1 : 1 / THOUSAND;
  const [low, high] = [Math.min(0, ...data), Math.max(1, ...data)];
  const between = (least: number, most: number) =>
    random.integer(Math.round(least / step), Math.round(most / step)) * step;
  return withCells(
    truth,
    Array.from(data, (cell) => (isMap ? between(low, high) : between(whole ? 1 : 0, 2 * Math.abs(cell) + 1))),
  );
}
