import { expect, test } from "vitest";
import { dueInWords } from "./due-in-words";

const berlin = "Europe/Berlin";

// 2026-11-20 is a Friday; Berlin is one hour ahead of UTC in winter.
test.each([
  // now (UTC), due (UTC), words in Berlin
  ["2026-11-20T12:00Z", "2026-11-24T17:00Z", "Due in 4 days, Tuesday 18:00"],
  ["2026-11-20T12:00Z", "2026-11-21T17:00Z", "Due tomorrow 18:00"],
  ["2026-11-20T12:00Z", "2026-11-20T17:00Z", "Due in 5 hours, today 18:00"],
  ["2026-11-20T12:00Z", "2026-11-20T13:30Z", "Due in 1 hour, today 14:30"],
  ["2026-11-20T12:00Z", "2026-11-20T12:25Z", "Due in 25 minutes, today 13:25"],
  ["2026-11-20T12:00Z", "2026-11-20T12:00:20Z", "Due in 1 minute, today 13:00"],
  ["2026-11-20T22:30Z", "2026-11-20T23:15Z", "Due in 45 minutes, tomorrow 00:15"],
  ["2026-11-20T12:00Z", "2026-12-04T17:00Z", "Due in 14 days, Friday 4 December, 18:00"],
  ["2026-11-20T12:00Z", "2027-01-08T17:00Z", "Due in 49 days, Friday 8 January 2027, 18:00"],
  ["2026-11-20T12:00Z", "2026-11-20T12:00Z", "Closed today 13:00"],
  ["2026-11-20T12:00Z", "2026-11-19T17:00Z", "Closed yesterday 18:00"],
  ["2026-11-20T12:00Z", "2026-11-17T17:00Z", "Closed Tuesday 18:00"],
  ["2026-11-20T12:00Z", "2026-10-01T16:00Z", "Closed Thursday 1 October, 18:00"],
])("at %s what is due %s reads: %s", (now, due, words) => {
  expect(dueInWords(new Date(due), { now: new Date(now), timeZone: berlin })).toBe(words);
});

test("days are counted on the course's calendar, not on the server's", () => {
  // 23:30 UTC on Friday is already Saturday in Berlin and still Friday in New York.
  const now = new Date("2026-11-20T23:30Z");
  const due = new Date("2026-11-21T17:00Z");
  expect(dueInWords(due, { now, timeZone: berlin })).toBe("Due in 17 hours, today 18:00");
  expect(dueInWords(due, { now, timeZone: "America/New_York" })).toBe("Due tomorrow 12:00");
});

test("a day of 25 hours is still one day", () => {
  // Clocks go back in Berlin on 2026-10-25.
  const context = { now: new Date("2026-10-24T16:00Z"), timeZone: berlin };
  expect(dueInWords(new Date("2026-10-25T17:00Z"), context)).toBe("Due tomorrow 18:00");
});
