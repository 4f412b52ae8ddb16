import { Temporal } from "temporal-polyfill";

/** Clocks change at whole quarters of an hour. */
const QUARTER = 15 * 60_000;

/**
 * Writes times as ISO 8601 with the offset of a zone: `2026-11-22T14:00:00.000+01:00`.
 * @param timeZone IANA name
 */
export function localTimeWriter(timeZone: string): (time: Date) => string {
  let quarter = Number.NaN;
  let offset = { text: "", milliseconds: 0 };
  return (time) => {
    const at = time.getTime();
    if (Math.floor(at / QUARTER) !== quarter) {
      quarter = Math.floor(at / QUARTER);
      const { offset: text, offsetNanoseconds } =
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      offset = { text, milliseconds: offsetNanoseconds / 1e6 };
    }
    return new Date(at + offset.milliseconds).toISOString().replace("Z", offset.text);
  };
}
