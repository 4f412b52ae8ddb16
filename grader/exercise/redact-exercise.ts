import { type Layout, layoutOf } from "../conventions";
import type { PublicKind } from "../kinds/index";
import { asNumbers } from "../ops/value";
import { inLayout } from "../tensor/layout";
import { fromNested, type NestedNumbers, toNested } from "../tensor/nested";
import type { Shape } from "../tensor/shape";
import type { Points } from "../verdict";
import type { Exercise, Part } from "./exercise";
import { placeholdersIn } from "./placeholders";
import type { Solution } from "./solution";

/** A given value that a prompt shows. */
export interface PublicGiven {
  readonly name: string;
  readonly value: NestedNumbers;
  /** [] for a plain number. */
  readonly shape: Shape;
  /** Where the channels of three axes stand, or of four: last, as [H, W, C], or first. */
  readonly layout: Layout;
}

export type PublicPart = {
  readonly id: string;
  readonly prompt: string;
  readonly points: Points;
} & PublicKind;

/** All that a browser ever holds of an exercise. */
export interface PublicExercise {
  readonly title: string;
  readonly topics: readonly string[];
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly given: readonly PublicGiven[];
  readonly parts: readonly PublicPart[];
}

/** Names what may travel, field by field; given values only where a prompt shows them. */
export function redactExercise(exercise: Exercise, { values, settled }: Solution): PublicExercise {
  const { title, topics, prompt, hints, parts, conventions } = exercise;
  const names = new Set(exercise.given.map(({ name }) => name));
  const shown = placeholdersIn([prompt, ...parts.map((part) => part.prompt)]).filter((name) =>
    names.has(name),
  );
  return {
    title,
    topics,
    prompt,
    hints,
    given: shown.flatMap((name) => {
      const value = values.get(name);
      const numbers = value === undefined ? null : asNumbers(value);
      return numbers === null ? [] : [publicGiven(name, numbers, layoutOf(conventions))];
    }),
    parts: parts.map((part) => publicPart(part, settled)),
  };
}

function publicGiven(name: string, numbers: NestedNumbers, layout: Layout): PublicGiven {
  const value = numbersInLayout(numbers, layout);
  return { name, value, shape: shapeOf(value), layout };
}

/** Numbers of the answer language as students see them. */
function numbersInLayout(numbers: NestedNumbers, layout: Layout): NestedNumbers {
  const tensor = layout === "CHW" ? fromNested(numbers) : null;
  return tensor === null ? numbers : toNested(inLayout(tensor, layout));
}

function publicPart({ id, prompt, points }: Part, settled: Solution["settled"]): PublicPart {
  const own = settled.get(id)?.publish();
  if (own === undefined) throw new Error(`redactExercise: part ${id} is not settled`);
  return { id, prompt, points, ...own };
}

function shapeOf(numbers: NestedNumbers): Shape {
  return typeof numbers === "number" ? [] : [numbers.length, ...shapeOf(numbers[0] ?? 0)];
}
