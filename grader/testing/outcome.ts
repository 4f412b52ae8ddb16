import type { Issue } from "../issue";
import { describeIssue } from "../messages.en";
import type { Result } from "../result";

/** The value of a result; throws, with its sentences, where it is a refusal. */
export function valueIn<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.issues.map(describeIssue).join(" ")}`);
}

/** The issues of what must be refused; throws where it has a value. */
export function issuesIn(result: Result<unknown>): readonly Issue[] {
  if (!result.ok) return result.issues;
  throw new Error(`was not refused but gave ${JSON.stringify(result.value)?.slice(0, 200)}`);
}

/** Their codes alone. */
export const codesIn = (result: Result<unknown>): readonly string[] =>
  issuesIn(result).map(({ code }) => code);

/** Their sentences, as a student reads them. */
export const sentencesIn = (result: Result<unknown>): readonly string[] =>
  issuesIn(result).map(describeIssue);
