import { describeValue, type Value } from "../ops/value";

/** What an answer program gave, for a message; "nothing" where there is no program. */
export const describeKey = (value: Value | null): string =>
  value === null ? "nothing" : describeValue(value);
