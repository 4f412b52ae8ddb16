import {
  type Conventions,
  completeConventions,
  conventionsSchema,
  type DeclaredConventions,
  STANDARD,
  sameConventions,
} from "@/grader";

/** A column `conventions` as it is read; null says nothing. @throws where it holds what no command writes */
export const readConventions = (stored: unknown): DeclaredConventions =>
  stored === null ? {} : conventionsSchema.parse(stored);

/** What a column is given: null for the standard, so that rows from before there were any say the same. */
export const storedConventions = (conventions: Conventions): Conventions | null =>
  sameConventions(conventions, STANDARD) ? null : conventions;

/** Whether two columns say the same. */
export const sameStored = (one: unknown, other: unknown): boolean =>
  sameConventions(completeConventions(readConventions(one)), completeConventions(readConventions(other)));
