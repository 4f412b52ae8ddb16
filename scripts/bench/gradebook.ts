import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { queryRow } from "@/lib/db";
import { classMarksStatement } from "@/lib/reports/class-marks-statement";
import { getAssignmentReport } from "@/lib/reports/queries";
import { withClient } from "../database/with-client";
import { type Bar, times } from "./bar";
import { median } from "./compare";
import { type CourseSizes, fillCourses } from "./fill-courses";

const ROUNDS = 11;
const CLASS: CourseSizes = { courses: 1, students: 1000, exercises: 50, submissions: 5 };
/** Nine more like it: the tables grow tenfold. One submission to a part makes as many rows of figures as five do. */
const OTHERS: CourseSizes = { ...CLASS, courses: 9, submissions: 1 };

const KEPT_STATEMENT = classMarksStatement();

/** The same, with the marks computed from the submissions. */
const RAW_STATEMENT = classMarksStatement(`
  SELECT position, user_id, item_id, sum(part.earned)::int AS earned, sum(used)::int AS attempts_used,
    sum(blank)::int AS blank, sum(unreadable)::int AS unreadable, coalesce(sum(solved_at), 0)::int AS solved_at,
    count(solved_at)::int AS solved_parts
  FROM (
    SELECT item.position, attempt.user_id, attempt.item_id, max(submission.earned) AS earned,
      count(*) FILTER (WHERE counted) AS used, count(*) FILTER (WHERE status = 'unanswered') AS blank,
      count(*) FILTER (WHERE status = 'invalid') AS unreadable,
      min(attempt_number) FILTER (WHERE status = 'right') AS solved_at
    FROM assignment_item item
    JOIN attempt ON attempt.item_id = item.id
    JOIN submission ON submission.attempt_id = attempt.id
    WHERE item.assignment_id = $2
    GROUP BY attempt.id, item.id, submission.part_id
  ) part
  GROUP BY position, user_id, item_id`);

/** P6: the gradebook of 1,000 students and 50 exercises from kept scores, against the same from raw submissions. */
export async function gradebookBars(databaseUrl: string): Promise<Bar[]> {
  await withClient(databaseUrl, (client) => fillCourses(client, CLASS));
  const course = await queryRow<{ id: string; slug: string }>({ text: "SELECT id, slug FROM course" });
  if (course === null) throw new Error("the bench needs a course");
  await compareCells(course.id);
  const rounds: { kept: number; raw: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      kept: await elapsed(() => read(KEPT_STATEMENT, course.id)),
      raw: await elapsed(() => read(RAW_STATEMENT, course.id)),
    });
  }
  const kept = median(rounds.map((round) => round.kept));
  const ratio = median(rounds.map((round) => round.raw / round.kept));
  const { statements, report } = await wholeReport(course.slug);
  await withClient(databaseUrl, (client) => fillCourses(client, OTHERS));
  const grown = await medianOf(() => read(KEPT_STATEMENT, course.id));
  const raw = median(rounds.map((round) => round.raw));
  return [
    bar(
      "gradebook of 1,000 × 50",
      { ours: ms(kept), theirs: `${ms(raw)} from 500,000 submissions`, target: "≥ 8×" },
      times(ratio),
      ratio >= 8,
    ),
    bar(
      "the same in tables ten times as large",
      { ours: ms(grown), theirs: ms(kept), target: "≤ 1.4×" },
      times(grown / kept),
      grown / kept <= 1.4,
    ),
    bar(
      "statements of the whole report",
      { ours: ms(report), theirs: "", target: "≤ 10" },
      String(statements),
      statements <= 10,
    ),
  ];
}

const read = (text: string, id: string) => queryRow<Marks>({ text, values: [id, id] });

interface Marks {
  students: { id: string; packed: number[] }[];
  items: { itemId: string }[];
}

/** Both ways must say the same in every cell before their speed means anything. */
async function compareCells(id: string): Promise<void> {
  const [kept, raw] = [await read(KEPT_STATEMENT, id), await read(RAW_STATEMENT, id)];
  if (!kept || !raw || kept.students.length !== CLASS.students) throw new Error("the gradebook is not whole");
  if (!isDeepStrictEqual(inOrder(kept), inOrder(raw))) throw new Error("the gradebooks differ");
}

const inOrder = ({ students, items }: Marks) => ({
  students: students
    .map((student) => ({ ...student, packed: student.packed.toSorted((one, other) => one - other) }))
    .sort((one, other) => one.id.localeCompare(other.id)),
  items: items.toSorted((one, other) => one.itemId.localeCompare(other.itemId)),
});

/** The report as its page asks for it: how many statements, how many milliseconds. */
async function wholeReport(course: string): Promise<{ statements: number; report: number }> {
  const viewer = { id: crypto.randomUUID(), name: "", email: "", isAdmin: true, canTeach: false };
  const ask = () => getAssignmentReport(viewer, { course, sort: { by: "total", descending: true } });
  const report = await medianOf(ask);
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, client, given) => {
      statements += 1;
      return Reflect.apply(target, client, given);
    },
  });
  await ask();
  pg.Client.prototype.query = query;
  return { statements, report };
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await elapsed(work));
  return median(all);
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

const bar = (
  what: string,
  sides: Pick<Bar, "ours" | "theirs" | "target">,
  measured: string,
  met: boolean,
): Bar => ({
  id: "P6",
  what,
  ...sides,
  measured,
  met,
});
