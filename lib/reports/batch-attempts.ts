export interface FoundAttempt {
  id: string;
  /** Answers stored. */
  answers: number;
}

/** Attempts in their order, in batches of at most so many answers; one that has more is a batch of its own. */
export function batchAttempts<A extends FoundAttempt>(attempts: readonly A[], most: number): A[][] {
  const batches: A[][] = [];
  let room = 0;
  for (const attempt of attempts) {
    const last = batches.at(-1);
    if (last !== undefined && attempt.answers <= room) last.push(attempt);
    else {
      batches.push([attempt]);
      room = most;
    }
    room -= attempt.answers;
  }
  return batches;
}
