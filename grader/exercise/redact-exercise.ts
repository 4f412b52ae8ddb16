import type { PublicKind } from "../kinds/index";
import { asNumbers } from "../ops/value";
import type { NestedNumbers } from "../tensor/nested";
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
  const { title, topics, prompt, hints, parts } = exercise;
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
      return numbers === null ? [] : [{ name, value: numbers, shape: shapeOf(numbers) }];
    }),
    parts: parts.map((part) => publicPart(part, settled)),
  };
}

function publicPart({ id, prompt, points }: Part, settled: Solution["settled"]): PublicPart {
  const own = settled.get(id)?.publish();
  if (own === undefined) throw new Error(`redactExercise: part ${id} is not settled`);
  return { id, prompt, points, ...own };
}

function shapeOf(numbers: NestedNumbers): Shape {
  return typeof numbers === "number" ? [] : [numbers.length, ...shapeOf(numbers[0] ?? 0)];
}
