const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface DueContext {
  now: Date;
  /** IANA name of the course's zone */
  timeZone: string;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function clock(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(date);
}

/** Days since 1970 on the wall calendar of the zone, so that "in 3 days" counts midnights and not hours. */
function calendarDay(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return Math.round(Date.parse(`${parts.format(date)}T00:00:00Z`) / DAY);
}

/** "Tuesday 18:00" within six days either way, else "Tue 4 Dec, 18:00" (with the year when it is another). */
export function dayInWords(date: Date, { now, timeZone }: DueContext): string {
  const days = calendarDay(date, timeZone) - calendarDay(now, timeZone);
  if (days === 0) return `today ${clock(date, timeZone)}`;
  if (days === 1) return `tomorrow ${clock(date, timeZone)}`;
  if (days === -1) return `yesterday ${clock(date, timeZone)}`;
  const weekday = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "long" }).format(date);
  if (Math.abs(days) < 7) return `${weekday} ${clock(date, timeZone)}`;
  const year = (of: Date) => new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric" }).format(of);
  const month = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long" }).format(date);
  const suffix = year(date) === year(now) ? "" : ` ${year(date)}`;
  return `${weekday} ${month}${suffix}, ${clock(date, timeZone)}`;
}

function distance(due: Date, { now, timeZone }: DueContext): string | null {
  const left = due.getTime() - now.getTime();
  if (left < HOUR) return `in ${plural(Math.max(1, Math.ceil(left / MINUTE)), "minute")}`;
  const days = calendarDay(due, timeZone) - calendarDay(now, timeZone);
  if (days === 0) return `in ${plural(Math.floor(left / HOUR), "hour")}`;
  return days === 1 ? null : `in ${plural(days, "day")}`;
}

/** A due date as a person says it: "Due in 3 days, Tuesday 18:00", "Closed yesterday 18:00". */
export function dueInWords(due: Date, context: DueContext): string {
  const day = dayInWords(due, context);
  if (due <= context.now) return `Closed ${day}`;
  const left = distance(due, context);
  return left === null ? `Due ${day}` : `Due ${left}, ${day}`;
}
