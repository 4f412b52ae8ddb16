import { z } from "zod";
import { type Issue, issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { type Entry, entry, entryId, repeatedEntries } from "../entry";
import { unknownEntry } from "../read-ids";

export const matchFields = z.strictObject({
  left: z.array(entry).min(2).max(26).describe("What partners are wanted for, in this order."),
  right: z
    .array(entry)
    .min(2)
    .max(26)
    .describe("The partners on offer, shown shuffled; each may be used more than once, or never."),
  pairs: z.record(entryId, entryId).describe("The right partner of every entry on the left, by their ids."),
});

export type MatchFields = z.output<typeof matchFields>;

export interface MatchQuestion {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
  readonly leftIds: ReadonlySet<string>;
  readonly rightIds: ReadonlySet<string>;
  /** The right partner of every entry on the left. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Refuses repeated ids and texts, unknown ids in pairs, and entries on the left without a partner. */
export function compileMatch({ left, right, pairs }: MatchFields): Result<MatchQuestion> {
  const leftIds = new Set(left.map(({ id }) => id));
  const rightIds = new Set(right.map(({ id }) => id));
  const named = Object.entries(pairs);
  const issues: Issue[] = [
    ...repeatedEntries([{ field: "left", entries: left }]),
    ...repeatedEntries([{ field: "right", entries: right }]),
    ...named.flatMap(([id]) => (leftIds.has(id) ? [] : [unknownEntry(id, leftIds, ["pairs", id])])),
    ...named.flatMap(([id, to]) => (rightIds.has(to) ? [] : [unknownEntry(to, rightIds, ["pairs", id])])),
    ...left.flatMap(({ id }) => (Object.hasOwn(pairs, id) ? [] : [issue("no-partner", { id }, ["pairs"])])),
  ];
  return issues.length > 0
    ? refuse(...issues)
    : ok({ left, right, leftIds, rightIds, pairs: new Map(named) });
}
