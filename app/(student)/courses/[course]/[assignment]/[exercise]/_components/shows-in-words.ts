/** Id of the place where it is told anew after an answer. */
export const SHOWS_NOW = "shows-now";

/** "whether the padding is left out", and more of the kind. */
const listed = (shows: readonly string[]): string => new Intl.ListFormat("en").format(shows);

/** Before numbers are drawn, what they will show of one's own mistakes; null: nothing. */
export const nextShows = (shows: readonly string[]): string | null =>
  shows.length === 0 ? null : `Another like this is drawn so that it shows ${listed(shows)}.`;

/** The same beside numbers that were. */
export const theseShow = (shows: readonly string[]): string | null =>
  shows.length === 0 ? null : `With these numbers it shows ${listed(shows)}.`;
