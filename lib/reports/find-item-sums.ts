import { queryRows } from "../db";
import { HANDING_IN } from "../submissions/handing-in";
import { type FigureSums, NO_FIGURES } from "./item-figures";

interface SumsRow extends FigureSums {
  /** null: of the exercise as a whole. */
  partId: string | null;
}

interface ItemSums {
  whole: FigureSums;
  parts: ReadonlyMap<string, FigureSums>;
}

/** What the students' kept scores of one exercise add up to, as a whole and part by part, in one statement. */
export async function findItemSums(of: { courseId: string; itemId: string }): Promise<ItemSums> {
  const rows = await queryRows<SumsRow>({
    text: `
      WITH score AS (
        SELECT item.possible AS item_possible, item_score.*
        FROM assignment_item item
        JOIN attempt ON attempt.item_id = item.id
        JOIN membership ON membership.user_id = attempt.user_id AND membership.course_id = $1
          AND membership.role IN (${HANDING_IN})
        JOIN item_score ON item_score.attempt_id = attempt.id
        WHERE item.id = $2
      ), mark AS (
        SELECT NULL AS part_id, sum(attempts_used) AS used, sum(earned) AS earned,
          sum(earned) >= item_possible AS solved, sum(solved_at) AS solved_at,
          count(solved_at) AS solved_parts, sum(blank) AS blank, sum(unreadable) AS unreadable,
          bool_or(provisional) AS provisional
        FROM score GROUP BY score.attempt_id, item_possible
        UNION ALL
        SELECT part_id, attempts_used, earned, earned >= possible, solved_at, (solved_at IS NOT NULL)::int, blank,
          unreadable, provisional
        FROM score
      )
      SELECT part_id AS "partId",
        count(*) FILTER (WHERE used > 0)::int AS tried,
        count(*) FILTER (WHERE solved)::int AS solved,
        sum(earned)::int AS earned,
        coalesce(sum(solved_at), 0)::int AS "solvedAt",
        sum(solved_parts)::int AS "solvedParts",
        sum(used)::int AS used, sum(blank)::int AS blank, sum(unreadable)::int AS unreadable,
        count(*) FILTER (WHERE provisional)::int AS "withProvisional"
      FROM mark GROUP BY part_id`,
    values: [of.courseId, of.itemId],
  });
  return {
    whole: rows.find(({ partId }) => partId === null) ?? NO_FIGURES,
    parts: new Map(rows.flatMap((row) => (row.partId === null ? [] : [[row.partId, row]]))),
  };
}
