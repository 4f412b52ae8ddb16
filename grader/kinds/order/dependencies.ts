import { type Issue, issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { unknownEntry } from "../read-ids";

/** A step as the file has it; without `after` it follows the step above it, with [] nothing. */
export interface DependentStep {
  readonly id: string;
  readonly after?: readonly string[] | undefined;
}

/** A partial order of steps, by id. */
export interface Dependencies {
  /** The steps that each names itself. */
  readonly direct: ReadonlyMap<string, readonly string[]>;
  /** All steps that must stand before each. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** One order that breaks none, as near to the file's as can be. */
  readonly order: readonly string[];
}

/** Refuses unknown ids in `after`, and steps that wait for each other. */
export function resolveDependencies(steps: readonly DependentStep[]): Result<Dependencies> {
  const ids = steps.map(({ id }) => id);
  const issues = steps.flatMap(({ after = [] }, at) =>
    after.flatMap((id, place) =>
      ids.includes(id) ? [] : [unknownEntry(id, ids, ["steps", at, "after", place])],
    ),
  );
  if (issues.length > 0) return refuse(...issues);
  const direct = new Map(steps.map(({ id, after }, at) => [id, after ?? ids.slice(Math.max(0, at - 1), at)]));
  const before = new Map<string, ReadonlySet<string>>();
  while (before.size < ids.length) {
    const waiting = ids.filter((id) => !before.has(id));
    const next = waiting.find((id) => neededBy(id, direct).every((needed) => before.has(needed)));
    if (next === undefined) return refuse(cycleAmong(waiting, ids, direct));
    const needed = neededBy(next, direct);
    before.set(next, new Set(needed.flatMap((id) => [id, ...(before.get(id) ?? [])])));
  }
  return ok({ direct, before, order: [...before.keys()] });
}

const neededBy = (id: string, direct: Dependencies["direct"]): readonly string[] => direct.get(id) ?? [];

/** From any step that waits one comes, from one step that it waits for to the next, back to where one was. */
function cycleAmong(
  waiting: readonly string[],
  ids: readonly string[],
  direct: Dependencies["direct"],
): Issue {
  const chain: string[] = [];
  let id = waiting[0];
  while (id !== undefined && !chain.includes(id)) {
    chain.push(id);
    id = neededBy(id, direct).find((needed) => waiting.includes(needed));
  }
  if (id === undefined) throw new Error("a step waits for a step that waits");
  const cycle = [...chain.slice(chain.indexOf(id)), id];
  return issue("steps-in-circle", { chain: cycle.join(" after ") }, ["steps", ids.indexOf(id), "after"]);
}
