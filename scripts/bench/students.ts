import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { withClient } from "../database/with-client";
import type { Sites } from "./sites";

export interface Student {
  readonly cookie: string;
  readonly attemptId: string;
}

export const EXERCISE_PATH = "/courses/deep-learning/cnn/zero-padding";

/** Students of the demo course with an attempt at one exercise each, and no limit to their attempts. */
export async function enrolStudents({ databaseUrl, secret }: Sites, count: number): Promise<Student[]> {
  const people = await withClient(databaseUrl, async (client) => {
    await client.query("UPDATE assignment SET max_attempts = NULL");
    await client.query(`
      CREATE TABLE bare_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        answer text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    const { rows } = await client.query<{ userId: string; attemptId: string }>(
      `WITH person AS (
         INSERT INTO "user" (email, name, password_hash)
         SELECT 'bench-' || n || '@example.org', 'Student ' || n, '-' FROM generate_series(1, $1::int) n
         RETURNING id
       ), member AS (
         INSERT INTO membership (user_id, course_id, role)
         SELECT person.id, course.id, 'STUDENT' FROM person, course WHERE course.slug = 'deep-learning'
       )
       INSERT INTO attempt (user_id, item_id)
       SELECT person.id, item.id FROM person, assignment_item item WHERE item.slug = 'zero-padding'
       RETURNING user_id AS "userId", id AS "attemptId"`,
      [count],
    );
    return rows;
  });
  return Promise.all(
    people.map(async ({ userId, attemptId }) => ({
      attemptId,
      cookie: `next-auth.session-token=${await encode({ token: { sub: userId, session: randomUUID(), version: 1 }, secret })}`,
    })),
  );
}
