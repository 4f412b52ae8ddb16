import { nounOf } from "./noun-of";

/** "1 student", "21 students", "no students". */
export function countOf(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${nounOf(count, noun)}`;
}
