/** Runs at most `limit` tasks at a time; the others wait in the order they came. */
export function createSemaphore(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = limit;
  const waiting: (() => void)[] = [];

  return async (task) => {
    if (free > 0) free -= 1;
    // Whoever finishes hands its place on, so that nobody new can slip in between.
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
