import { expect, test } from "vitest";
import { whenInWords } from "./when-in-words";

// Summer time in Berlin: 16:00Z is 18:00.
const dates = { opensAt: new Date("2026-07-06T06:00:00Z"), dueAt: new Date("2026-07-10T16:00:00Z") };
const course = { timeZone: "Europe/Berlin" };

test.each([
  ["upcoming", "2026-07-03T12:00:00Z", "opens Monday 08:00"],
  ["open", "2026-07-08T12:00:00Z", "open until Friday 18:00"],
  ["closed", "2026-07-11T12:00:00Z", "closed yesterday 18:00"],
] as const)("an assignment that is %s, in the course's time zone", (state, now, words) => {
  expect(whenInWords({ assignment: { ...dates, state }, course, now: new Date(now) })).toBe(words);
});
