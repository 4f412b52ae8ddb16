/** `1 cell`, `2 cells`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
/** `20,001`. */
export const count = (value: number): string => value.toLocaleString("en");
/** Nothing where there is nothing to suggest. */
export const suggest = (nearest: string): string => (nearest === "" ? "" : ` Did you mean "${nearest}"?`);
/** `Height is`, `Channels are`. */
export const nameIs = (name: string): string => `${name} ${name.endsWith("s") ? "are" : "is"}`;
/** A whole sentence or phrase within another: in full, without its own stop. */
export const quoteWhole = (text: string): string => `“${text.trim().replace(/\.+$/, "")}”`;
/** In quotation marks, and cut where it is long. */
export const quote = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
