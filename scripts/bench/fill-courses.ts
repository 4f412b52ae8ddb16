import type pg from "pg";

export interface CourseSizes {
  /** All alike, each with one assignment. */
  readonly courses: number;
  readonly students: number;
  readonly exercises: number;
  /** To each of an exercise's two parts. */
  readonly submissions: number;
}

/**
 * Courses full of work, made inside the database: right, in part right, wrong, blank and unreadable submissions, the
 * same with every run, and the scores that go with them. Foreign keys are not checked meanwhile.
 */
export async function fillCourses(client: pg.Client, sizes: CourseSizes): Promise<void> {
  await client.query(`SET session_replication_role = replica; SELECT setseed(0.5)`);
  await client.query(people(sizes));
  await client.query(assignments(sizes));
  await client.query(submissions(sizes));
  await client.query(SCORES);
  await client.query("DROP TABLE fresh_course, fresh_member, fresh_item, fresh_attempt, fresh_submission");
  await client.query("SET session_replication_role = origin");
  await client.query("VACUUM (ANALYZE)");
}

const people = ({ courses, students }: CourseSizes) => `
  CREATE TEMP TABLE fresh_course AS SELECT gen_random_uuid() AS id FROM generate_series(1, ${courses});
  CREATE TEMP TABLE fresh_member AS
    SELECT gen_random_uuid() AS id, fresh_course.id AS course_id, n
    FROM fresh_course, generate_series(1, ${students}) n;
  INSERT INTO course (id, slug, title, time_zone, join_code)
    SELECT id, 'bench-' || id, 'Bench', 'Europe/Berlin', upper(id::text) FROM fresh_course;
  INSERT INTO "user" (id, email, name, password_hash)
    SELECT id, id || '@example.org', 'Student ' || n, '-' FROM fresh_member;
  INSERT INTO membership (user_id, course_id, role) SELECT id, course_id, 'STUDENT' FROM fresh_member;`;

const assignments = ({ exercises }: CourseSizes) => `
  CREATE TEMP TABLE fresh_item AS
    SELECT gen_random_uuid() AS id, gen_random_uuid() AS version_id, fresh_course.id AS course_id, n
    FROM fresh_course, generate_series(1, ${exercises}) n;
  INSERT INTO exercise (id, course_id, slug) SELECT id, course_id, 'exercise-' || n FROM fresh_item;
  INSERT INTO exercise_version (id, exercise_id, number, title, topics, source)
    SELECT version_id, id, 1, 'Exercise ' || n, '{}', '-' FROM fresh_item;
  INSERT INTO assignment (id, course_id, slug, title, opens_at, due_at)
    SELECT id, id, 'homework', 'Homework', now() - interval '1 day', now() + interval '1 day' FROM fresh_course;
  INSERT INTO assignment_item (id, assignment_id, position, slug, exercise_version_id, possible)
    SELECT id, course_id, n, 'exercise-' || n, version_id, 200 FROM fresh_item;
  CREATE TEMP TABLE fresh_attempt AS
    SELECT gen_random_uuid() AS id, member.id AS user_id, item.id AS item_id, item.version_id
    FROM fresh_member member JOIN fresh_item item USING (course_id);
  INSERT INTO attempt (id, user_id, item_id) SELECT id, user_id, item_id FROM fresh_attempt;`;

const submissions = ({ submissions: count }: CourseSizes) => `
  CREATE TEMP TABLE fresh_submission AS
    SELECT gen_random_uuid() AS id, attempt.id AS attempt_id, attempt.version_id, part.id AS part_id, n,
      (ARRAY['right', 'partial', 'wrong', 'wrong', 'invalid', 'unanswered'])[1 + floor(random() * 6)]::part_status
        AS status
    FROM fresh_attempt attempt, (VALUES ('a'), ('b')) part (id), generate_series(1, ${count}) n;
  INSERT INTO submission (id, attempt_id, part_id, idempotency_key, answer_hash, exercise_version_id, answer, params,
      truth, verdict, status, earned, possible, counted, attempt_number, grader_version, created_at)
    SELECT id, attempt_id, part_id, id, sha256(id::text::bytea), version_id, '[["1", "2"], ["3", "4"]]', '{}',
      '[[1, 2], [3, 4]]', '{}', status, CASE status WHEN 'right' THEN 100 WHEN 'partial' THEN 50 ELSE 0 END, 100,
      status <= 'wrong',
      CASE WHEN status <= 'wrong' THEN count(*) FILTER (WHERE status <= 'wrong')
        OVER (PARTITION BY attempt_id, part_id ORDER BY n) END, '1', now() + n * interval '1 second'
    FROM fresh_submission;`;

/** What the statement that stores a submission would have kept, and the trigger added up. */
const SCORES = `
  INSERT INTO item_score (attempt_id, part_id, earned, possible, attempts_used, blank, unreadable, solved_at, status,
      best_submission_id, last_submission_id)
    SELECT attempt_id, part_id, max(submission.earned), 100, count(*) FILTER (WHERE counted),
      count(*) FILTER (WHERE submission.status = 'unanswered'),
      count(*) FILTER (WHERE submission.status = 'invalid'),
      min(attempt_number) FILTER (WHERE submission.status = 'right'), min(submission.status),
      (array_agg(submission.id ORDER BY submission.earned DESC, counted DESC))[1],
      (array_agg(submission.id ORDER BY n DESC))[1]
    FROM fresh_submission fresh JOIN submission USING (id, attempt_id, part_id)
    GROUP BY attempt_id, part_id;
  UPDATE attempt SET earned = score.earned, attempts_used = score.used, blank = score.blank,
      unreadable = score.unreadable, solved_at = score.solved_at, solved_parts = score.solved_parts
    FROM (
      SELECT attempt_id, sum(earned) AS earned, sum(attempts_used) AS used, sum(blank) AS blank,
        sum(unreadable) AS unreadable, coalesce(sum(item_score.solved_at), 0) AS solved_at,
        count(item_score.solved_at) AS solved_parts
      FROM item_score JOIN fresh_attempt fresh ON fresh.id = attempt_id
      GROUP BY attempt_id
    ) score
    WHERE score.attempt_id = attempt.id;`;
