/** Students on one page of the gradebook. */
const PAGE = 100;

/** A page of a list: `from` and `to` count from 1, both included. */
export interface Page {
  number: number;
  /** How many pages there are. */
  pages: number;
  from: number;
  to: number;
}

/** The page an address names; the first where it names none, or one that is not there. */
export function readPage(wanted: string | string[] | undefined, count: number): Page {
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const named = typeof wanted === "string" && /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 1;
  const number = named <= pages ? named : 1;
  return {
    number,
    pages,
    from: Math.min((number - 1) * PAGE + 1, count),
    to: Math.min(number * PAGE, count),
  };
}
