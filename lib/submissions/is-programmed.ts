import type { Exercise } from "@/grader";

/** Whether a part has an answer program: only then are wrong answers searched for their mistake, and drawn. */
export const isProgrammed = ({ parts }: Exercise, id: string): boolean =>
  parts.some((part) => part.id === id && part.program !== null);
