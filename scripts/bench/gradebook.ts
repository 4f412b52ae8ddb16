import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { CLASS_WORK_STATEMENT, STUDENT_PLACES, WORK_COLUMNS } from "@/lib/reports/class-work-statement";
import { type Bar, times } from "./bar";
import { median } from "./compare";

const ROUNDS = 11;

/** The same columns, with every attempt's sums computed from its submissions. */
const RAW_STATEMENT = `
  WITH student AS MATERIALIZED (${STUDENT_PLACES}), part AS (
    SELECT attempt.user_id, attempt.item_id, max(submission.earned) AS earned, count(*) FILTER (WHERE counted) AS used,
      count(*) FILTER (WHERE status = 'unanswered') AS blank, count(*) FILTER (WHERE status = 'invalid') AS unreadable,
      min(attempt_number) FILTER (WHERE status = 'right') AS solved_at
    FROM assignment_item item
    JOIN attempt ON attempt.item_id = item.id
    JOIN submission ON submission.attempt_id = attempt.id
    WHERE item.assignment_id = $1
    GROUP BY attempt.id, submission.part_id
  ), attempt AS (
    SELECT user_id, item_id, sum(earned) AS earned, sum(used) AS attempts_used, sum(blank) AS blank,
      sum(unreadable) AS unreadable, sum(solved_at) AS solved_at, count(solved_at) AS solved_parts
    FROM part
    GROUP BY user_id, item_id
  )
  SELECT item.id AS "itemId", ${WORK_COLUMNS}
  FROM assignment_item item
  JOIN attempt ON attempt.item_id = item.id
  JOIN student ON student.id = attempt.user_id
  WHERE item.assignment_id = $1
  GROUP BY item.id`;

interface Gradebook {
  readonly database: pg.Client;
  readonly assignmentId: string;
  readonly studentIds: readonly string[];
}

/** P6: a gradebook from kept scores against the same from its submissions, and in tables that have grown. */
export async function gradebookBars(small: Gradebook, grown: Gradebook): Promise<Bar[]> {
  await compareCells(small);
  const rounds: { kept: number; raw: number; grown: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      kept: await elapsed(() => read(CLASS_WORK_STATEMENT, small)),
      grown: await elapsed(() => read(CLASS_WORK_STATEMENT, grown)),
      raw: await elapsed(() => read(RAW_STATEMENT, small)),
    });
  }
  const kept = ms(median(rounds.map((round) => round.kept)));
  const faster = median(rounds.map((round) => round.raw / round.kept));
  const slower = median(rounds.map((round) => round.grown / round.kept));
  return [
    {
      id: "P6",
      what: "gradebook of 1,000 × 50 from kept scores",
      ours: kept,
      theirs: `${ms(median(rounds.map((round) => round.raw)))} from 500,000 submissions`,
      target: "≥ 8×",
      measured: times(faster),
      met: faster >= 8,
    },
    {
      id: "P6",
      what: "the same in tables ten times as large",
      ours: ms(median(rounds.map((round) => round.grown))),
      theirs: `${kept} before`,
      target: "≤ 1.4×",
      measured: times(slower),
      met: slower <= 1.4,
    },
  ];
}

interface Column {
  itemId: string;
  who: number[];
  marks: (number | null)[];
}

async function read(text: string, { database, assignmentId, studentIds }: Gradebook): Promise<Column[]> {
  const { rows } = await database.query<Column>(text, [assignmentId, studentIds]);
  return rows;
}

/** Both ways must say the same in every cell before their speed means anything. */
async function compareCells(gradebook: Gradebook): Promise<void> {
  const [kept, raw] = [await read(CLASS_WORK_STATEMENT, gradebook), await read(RAW_STATEMENT, gradebook)];
  const cells = kept.reduce((sum, { who }) => sum + who.length, 0);
  if (cells < 40_000 || !isDeepStrictEqual(inOrder(kept), inOrder(raw))) {
    throw new Error(`the gradebooks differ, or have only ${cells} cells`);
  }
}

const inOrder = (columns: readonly Column[]) =>
  columns
    .toSorted((one, other) => one.itemId.localeCompare(other.itemId))
    .map(({ who, marks, ...sums }) => ({
      ...sums,
      cells: new Map(who.map((place, at) => [place, marks[at]])),
    }));

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
