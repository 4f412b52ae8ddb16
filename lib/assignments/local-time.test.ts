import { describe, expect, it } from "vitest";
import { localTime, readLocalTime } from "./local-time";

const berlin = "Europe/Berlin";

describe("a time on the clocks of a zone", () => {
  // Berlin is one hour ahead of UTC in winter and two in summer. On Sunday 29 March 2026 its clocks go from 02:00 to
  // 03:00, on Sunday 25 October 2026 from 03:00 back to 02:00 (both at 01:00 UTC). So 02:30 in October comes twice:
  // at 00:30 UTC, still in summer time, and at 01:30 UTC.
  it.each([
    ["2026-11-29T18:00", berlin, "2026-11-29T17:00:00.000Z"],
    ["2026-07-01T18:00", berlin, "2026-07-01T16:00:00.000Z"],
    ["2026-03-29T01:59", berlin, "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", berlin, "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T01:59", berlin, "2026-10-24T23:59:00.000Z"],
    ["2026-10-25T02:30", berlin, "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T03:00", berlin, "2026-10-25T02:00:00.000Z"],
    ["2026-11-29T18:00:59", berlin, "2026-11-29T17:00:59.000Z"],
    ["2026-11-29T18:00", "Asia/Kathmandu", "2026-11-29T12:15:00.000Z"],
    ["2028-02-29T00:00", "UTC", "2028-02-29T00:00:00.000Z"],
  ])("%s in %s is %s", (text, zone, instant) => {
    expect(readLocalTime(text, zone)).toEqual({ ok: true, instant: new Date(instant) });
  });

  it("that its clocks skip is refused, with one that exists", () => {
    expect(readLocalTime("2026-03-29T02:30", berlin)).toEqual({
      ok: false,
      message:
        "There is no 02:30 on this day: the clocks of Europe/Berlin go forward. Choose 03:30, for example.",
    });
    expect(readLocalTime("2026-03-29T02:30", "UTC")).toMatchObject({ ok: true });
  });

  it.each([
    ["", "Give a day and a time."],
    ["2026-11-29", "Give a day and a time."],
    ["2026-11-29T18:00Z", "Give a day and a time."],
    ["tomorrow", "Give a day and a time."],
    ["0026-11-29T18:00", "Choose a year from 2000 to 2100."],
    ["1999-12-31T23:59", "Choose a year from 2000 to 2100."],
    ["2101-01-01T00:00", "Choose a year from 2000 to 2100."],
    ["275760-09-13T00:00", "Choose a year from 2000 to 2100."],
    ["2026-02-29T18:00", "There is no such day or time."],
    ["2026-13-01T18:00", "There is no such day or time."],
    ["2026-11-29T25:00", "There is no such day or time."],
  ])("%j is refused: %s", (text, message) => {
    expect(readLocalTime(text, berlin)).toEqual({ ok: false, message });
  });

  it("is shown to the minute, the same for both passes of an hour that comes twice", () => {
    expect(localTime(new Date("2026-11-29T17:00:59.999Z"), berlin)).toBe("2026-11-29T18:00");
    expect(localTime(new Date("2026-10-25T00:30:00Z"), berlin)).toBe("2026-10-25T02:30");
    expect(localTime(new Date("2026-10-25T01:30:00Z"), berlin)).toBe("2026-10-25T02:30");
  });
});
