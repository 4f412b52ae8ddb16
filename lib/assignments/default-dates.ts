import { Temporal } from "temporal-polyfill";
import { localTime } from "./local-time";

/** What a form about a new assignment begins with, in the course's local time: from now until 18:00 a week later. */
export function defaultDates(now: Date, timeZone: string): { opens: string; due: string } {
  const opens = localTime(now, timeZone);
  const due = Temporal.PlainDateTime.from(opens).add({ days: 7 }).withPlainTime("18:00");
  return { opens, due: due.toString({ smallestUnit: "minute" }) };
}
