/** From this share of the limit on, the length is shown. */
const NEAR = 0.8;

const grouped = (count: number) => count.toLocaleString("en-GB");

/** "1,700 of 2,000 characters" near the limit, how many are too many beyond it; null far below. */
export function lengthNote(length: number, limit: number): string | null {
  if (length > limit) {
    const over = length - limit;
    return `${grouped(over)} ${over === 1 ? "character" : "characters"} too many: at most ${grouped(limit)}.`;
  }
  return length < limit * NEAR ? null : `${grouped(length)} of ${grouped(limit)} characters`;
}
