/**
 * Control characters, and halves of surrogate pairs: no editor shows them, the database refuses some, and a page would
 * swallow the others.
 */
export const INVISIBLE_CHARACTER = /[^\P{Cc}\t\n\r\u0085]|\p{Cs}/u;
