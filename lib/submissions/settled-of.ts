/** SQL: the points of a row of item_score that nobody has to work for any more; see ItemMarks. */
export const settledOf = (row: string): string =>
  `CASE WHEN ${row}.provisional THEN ${row}.possible ELSE ${row}.earned END`;
