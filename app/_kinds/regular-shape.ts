import type { RawAnswer } from "@/grader";

/** Length along each axis of an answer as it was sent, [] for a single cell; null where its rows differ in length. */
export function regularShape(answer: RawAnswer): readonly number[] | null {
  if (typeof answer !== "object") return [];
  const shapes = answer.map(regularShape);
  const [first = []] = shapes;
  if (first === null) return null;
  const inner = first.join();
  return shapes.every((shape) => shape !== null && shape.join() === inner && shape.length === first.length)
    ? [answer.length, ...first]
    : null;
}
