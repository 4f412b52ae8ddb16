import { describe, expect, it } from "vitest";
import { readDates } from "./read-dates";

const berlin = "Europe/Berlin";

describe("the dates of an assignment", () => {
  it("are read on the clocks of the course", () => {
    expect(readDates({ opens: "2026-11-22T09:00", due: "2026-11-29T18:00" }, berlin)).toEqual({
      ok: true,
      dates: { opensAt: new Date("2026-11-22T08:00Z"), dueAt: new Date("2026-11-29T17:00Z") },
    });
  });

  it("are refused at the due date when it comes before the opening, or with it", () => {
    expect(readDates({ opens: "2026-11-29T18:00", due: "2026-11-29T17:59" }, berlin)).toMatchObject({
      ok: false,
      fields: { due: expect.stringContaining("before it opens") },
    });
    expect(readDates({ opens: "2026-11-29T18:00", due: "2026-11-29T18:00" }, berlin)).toMatchObject({
      ok: false,
      fields: { due: expect.stringContaining("at the very time it opens") },
    });
  });

  it("are refused each with its own reason", () => {
    expect(readDates({ opens: "2026-03-29T02:30", due: "" }, berlin)).toMatchObject({
      ok: false,
      fields: { opens: expect.stringContaining("There is no 02:30"), due: "Give a day and a time." },
    });
  });

  it("keep their instant where the input was left alone", () => {
    // The second 02:30 of this night, 01:30 UTC, and a due date with seconds, which the input does not show.
    const before = {
      opensAt: new Date("2026-10-25T01:30:00.000Z"),
      dueAt: new Date("2026-11-01T22:59:59.000Z"),
    };
    const earlier = { began: before, now: before };
    expect(readDates({ opens: "2026-10-25T02:30", due: "2026-11-01T23:59" }, berlin, earlier)).toEqual({
      ok: true,
      dates: before,
    });
    expect(readDates({ opens: "2026-10-25T02:30", due: "2026-11-01T23:58" }, berlin, earlier)).toEqual({
      ok: true,
      dates: { ...before, dueAt: new Date("2026-11-01T22:58:00.000Z") },
    });
  });

  it("keep what somebody else has set meanwhile where the input was left alone", () => {
    const began = { opensAt: new Date("2026-11-01T08:00Z"), dueAt: new Date("2026-11-08T17:00Z") };
    const now = { ...began, dueAt: new Date("2026-11-15T17:00Z") };
    expect(readDates({ opens: "2026-11-02T09:00", due: "2026-11-08T18:00" }, berlin, { began, now })).toEqual(
      { ok: true, dates: { opensAt: new Date("2026-11-02T08:00Z"), dueAt: now.dueAt } },
    );
  });
});
