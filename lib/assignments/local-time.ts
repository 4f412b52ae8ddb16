import { Temporal } from "temporal-polyfill";

export type LocalReading = { ok: true; instant: Date } | { ok: false; message: string };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** What an input of type datetime-local sends: seconds only where there are some, more digits in far years. */
const LOCAL = /^(\d{4,6})-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/;

const failed = (message: string): LocalReading => ({ ok: false, message });

/**
 * The instant at which the clocks of a zone show a local time. Of two such instants, when clocks go back, the first;
 * a time that they skip, when they go forward, is refused.
 * @param text such as "2026-11-29T18:00"
 * @param timeZone IANA name
 */
export function readLocalTime(text: string, timeZone: string): LocalReading {
  const year = LOCAL.exec(text)?.[1];
  if (year === undefined) return failed("Give a day and a time.");
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return failed(`Choose a year from ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  const local = plainDateTime(text);
  if (local === null) return failed("There is no such day or time.");
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (!zoned.toPlainDateTime().equals(local)) {
    const next = clock(local.toZonedDateTime(timeZone, { disambiguation: "later" }).toPlainDateTime());
    return failed(
      `There is no ${clock(local)} on this day: the clocks of ${timeZone} go forward. Choose ${next}, for example.`,
    );
  }
  return { ok: true, instant: new Date(zoned.epochMilliseconds) };
}

/** What a datetime-local input shows for an instant: the time on a zone's clocks, to the minute. */
export function localTime(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}

function plainDateTime(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" });
  } catch {
    // The only way it says that a day does not exist.
    return null;
  }
}

const clock = (local: Temporal.PlainDateTime): string =>
  local.toPlainTime().toString({ smallestUnit: "minute" });
