import type { Dates } from "../courses/assignment-state";
import type { Fields } from "../result";
import { localTime, readLocalTime } from "./local-time";

export interface LocalDates {
  /** What datetime-local inputs send. */
  opens: string;
  due: string;
}

export type DatesReading = { ok: true; dates: Dates } | { ok: false; message: string; fields: Fields };

interface Earlier {
  /** The dates the inputs showed at first. */
  began: Dates;
  /** The dates as they stand: an input that was left alone keeps them, seconds included. */
  now: Dates;
}

/** The dates of an assignment as they were typed, on the clocks of a zone. */
export function readDates(
  { opens, due }: LocalDates,
  timeZone: string,
  earlier: Earlier | null = null,
): DatesReading {
  const read = (text: string, date: keyof Dates) =>
    earlier && localTime(earlier.began[date], timeZone) === text
      ? { ok: true as const, instant: earlier.now[date] }
      : readLocalTime(text, timeZone);
  const opening = read(opens, "opensAt");
  const closing = read(due, "dueAt");
  if (!opening.ok || !closing.ok) {
    const fields: Fields = {};
    if (!opening.ok) fields.opens = opening.message;
    if (!closing.ok) fields.due = closing.message;
    return refused(fields);
  }
  const dates = { opensAt: opening.instant, dueAt: closing.instant };
  if (dates.opensAt < dates.dueAt) return { ok: true, dates };
  const when = dates.opensAt.getTime() === dates.dueAt.getTime() ? "at the very time" : "before";
  return refused({ due: `This is ${when} it opens. Choose a later time, or let it open earlier.` });
}

const refused = (fields: Fields): DatesReading => ({
  ok: false,
  message: Object.values(fields)[0] ?? "",
  fields,
});
