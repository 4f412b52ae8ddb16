import type { ImportGraph } from "./import-graph";

/** Groups of files that import one another in a circle, each as one path that returns to its start. */
export function findCycles({ files, edges }: ImportGraph): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { from, to } of edges) if (to !== null && targets.has(to)) targets.get(from)?.push(to);
  const cycles: string[][] = [];
  const reported = new Set<string>();
  for (const start of files) {
    if (reported.has(start)) continue;
    const way = shortestWayBack(start, targets);
    if (!way) continue;
    for (const file of way) reported.add(file);
    cycles.push(way);
  }
  return cycles;
}

/** Breadth first, so the way named is a shortest one. */
function shortestWayBack(start: string, targets: ReadonlyMap<string, readonly string[]>): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    for (const next of targets.get(current) ?? []) {
      if (next === start) return traceBack(start, current, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, current);
      queue.push(next);
    }
  }
  return null;
}

function traceBack(start: string, last: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [start];
  for (let file: string | undefined = last; file !== undefined && file !== start; file = cameFrom.get(file))
    way.unshift(file);
  return [start, ...way];
}
