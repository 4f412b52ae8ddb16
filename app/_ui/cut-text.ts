/** Characters of which a page shows no more. */
const MOST = 4_000;

/** A text of any length, short enough to be shown. */
export function cutText(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
}
