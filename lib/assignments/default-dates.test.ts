import { expect, it } from "vitest";
import { defaultDates } from "./default-dates";

it.each([
  ["2026-11-22T22:13:45Z", "Europe/Berlin", "2026-11-22T23:13", "2026-11-29T18:00"],
  // Already the 23rd in Berlin, still the 22nd in New York.
  ["2026-11-22T23:30:00Z", "Europe/Berlin", "2026-11-23T00:30", "2026-11-30T18:00"],
  ["2026-11-22T23:30:00Z", "America/New_York", "2026-11-22T18:30", "2026-11-29T18:00"],
  // Clocks go back in between; 18:00 stays 18:00.
  ["2026-10-20T10:00:00Z", "Europe/Berlin", "2026-10-20T12:00", "2026-10-27T18:00"],
])("at %s in %s a homework opens %s and is due %s", (now, zone, opens, due) => {
  expect(defaultDates(new Date(now), zone)).toEqual({ opens, due });
});
