import { z } from "zod";
import { text } from "../field-types";
import { type Issue, issue } from "../issue";
import { hashText } from "../numeric/hash-text";

/** Something to choose, sort or match, as students see it. */
export interface Entry {
  readonly id: string;
  /** Markdown with $math$. */
  readonly text: string;
}

/** Unlike a part's id it stands in no program, so that `add-head` is no subtraction. */
export const entryId = z
  .string()
  .max(60)
  .regex(
    /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]*$/,
    "must be a name: letters, digits, - and _, no digit first",
  )
  .describe("Names it in answers and samples; students see the text alone.");
export const entryText = text.trim().min(1).max(1000).describe("As students see it: Markdown with $math$.");

/** The schema of an entry in a file. */
export const entry = z.strictObject({ id: entryId, text: entryText });

/** Entries of a file under the name of their field. */
interface Listed {
  readonly field: string;
  readonly entries: readonly Entry[];
}

/** Objections to ids and texts that stand twice in the lists, at the later of the two. */
export const repeatedEntries = (lists: readonly Listed[]): Issue[] => {
  const entries = lists.flatMap(({ field, entries: listed }) =>
    listed.map(({ id, text: shown }, at) => ({ id, text: shown, path: [field, at] })),
  );
  return [
    ...repeated(entries.map(({ id, path }) => ({ text: id, path: [...path, "id"] }))),
    ...repeated(entries.map(({ text: shown, path }) => ({ text: shown, path: [...path, "text"] }))),
  ];
};

interface Placed {
  readonly text: string;
  readonly path: Issue["path"];
}

/** Objections to texts that stand twice, at the later of the two. */
export function repeated(placed: readonly Placed[]): Issue[] {
  const seen = new Set<string>();
  return placed.flatMap(({ text: shown, path }) => {
    if (seen.has(shown)) return [issue("entry-repeated", { text: shown }, path)];
    seen.add(shown);
    return [];
  });
}

/**
 * A salt that differs with the entries as well: ids are often the same letters from one part to the next. It is made
 * of what everybody sees, in no order of the file's: whoever has the code could try out what else went into it.
 */
export const saltedWith = (entries: readonly Entry[], salt: string): string => {
  const shown = entries.map(({ id, text: written }) => JSON.stringify([id, written]));
  return `${salt}:${hashText(shown.sort().join())}`;
};
