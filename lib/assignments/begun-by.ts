/** The beginning of a sentence. */
export function begunBy(students: number): string {
  return students === 1
    ? "One student has begun this exercise"
    : `${students} students have begun this exercise`;
}
