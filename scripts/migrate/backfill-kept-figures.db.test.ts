import { randomUUID } from "node:crypto";
import { expect, inject, it } from "vitest";
import { ensureDatabase } from "../database/ensure-database";
import { withClient } from "../database/with-client";
import { applyMigrations } from "./apply-migrations";
import { withEngine } from "./engine";
import { everything, readMigrationList } from "./migration-list";

/** Scores as the first tables kept them, with the submissions they were made of. */
const OLD_ROWS = `
  INSERT INTO "user" (id, email, name, password_hash) VALUES ('${id(1)}', 'ada@test.example', 'Ada', '-');
  INSERT INTO course (id, slug, title, time_zone, join_code) VALUES ('${id(2)}', 'c', 'C', 'Europe/Berlin', 'CODE');
  INSERT INTO membership (user_id, course_id, role) VALUES ('${id(1)}', '${id(2)}', 'STUDENT');
  INSERT INTO exercise (id, course_id, slug) VALUES ('${id(3)}', '${id(2)}', 'e');
  INSERT INTO exercise_version (id, exercise_id, number, title, topics, source)
    VALUES ('${id(4)}', '${id(3)}', 1, 'E', '{}', '-');
  INSERT INTO assignment (id, course_id, slug, title, opens_at, due_at)
    VALUES ('${id(5)}', '${id(2)}', 'a', 'A', '2026-10-01', '2026-10-02');
  INSERT INTO assignment_item (id, assignment_id, position, slug, exercise_version_id, possible)
    VALUES ('${id(6)}', '${id(5)}', 1, 'e', '${id(4)}', 300);
  INSERT INTO attempt (id, user_id, item_id) VALUES ('${id(7)}', '${id(1)}', '${id(6)}');
  ${submissions("solved", ["unanswered", "wrong", "invalid", "right", "partial", "right", "invalid"])}
  ${submissions("tried", ["wrong", "unanswered", "partial"])}
  ${submissions("unread", ["invalid", "invalid", "unanswered"])}
  ${submissions("at-once", ["right"])}`;

/** An id that is the same every time. */
function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function submissions(part: string, statuses: readonly string[]): string {
  let attempts = 0;
  const ids: string[] = [];
  const rows = statuses.map((status) => {
    const counted = !["unanswered", "invalid"].includes(status);
    if (counted) attempts += 1;
    ids.push(randomUUID());
    const values = [ids.at(-1), id(7), part, randomUUID()].map((value) => `'${value}'`);
    const grades = `'${status}', ${status === "right" ? 100 : 0}, 100, ${counted}, ${counted ? attempts : "NULL"}`;
    return `(${values}, sha256('${ids.at(-1)}'), '${id(4)}', '1', '{}', '1', '{}', ${grades}, '1')`;
  });
  return `
    INSERT INTO submission (id, attempt_id, part_id, idempotency_key, answer_hash, exercise_version_id, answer, params,
      truth, verdict, status, earned, possible, counted, attempt_number, grader_version)
    VALUES ${rows};
    INSERT INTO item_score (attempt_id, part_id, earned, possible, attempts_used, uncounted, status,
      best_submission_id, last_submission_id)
    VALUES ('${id(7)}', '${part}', ${statuses.includes("right") ? 100 : 0}, 100, ${attempts},
      ${statuses.length - attempts}, '${statuses[0]}', '${ids[0]}', '${ids.at(-1)}');`;
}

/** Applies the first so many migrations alone. */
async function applyFirst(url: string, count: number): Promise<void> {
  const list = readMigrationList();
  const migrationsList = { ...list, migrationDirectories: list.migrationDirectories.slice(0, count) };
  await withEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters: everything }));
}

/** A database with so many migrations, dropped at the end. */
async function withOldDatabase(migrations: number, test: (url: string) => Promise<void>): Promise<void> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const cluster = new URL(inject("templateUrl"));
  cluster.pathname = "/postgres";
  const admin = cluster.href;
  await ensureDatabase(admin, name);
  cluster.pathname = `/${name}`;
  try {
    await applyFirst(cluster.href, migrations);
    await test(cluster.href);
  } finally {
    await withClient(admin, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
}

it("scores of the first tables get their new figures from the submissions", () =>
  withOldDatabase(1, async (url) => {
    await withClient(url, (client) => client.query(OLD_ROWS));
    await applyMigrations(url);
    const { rows } = await withClient(url, (client) =>
      client.query(
        "SELECT part_id, attempts_used, blank, unreadable, solved_at FROM item_score ORDER BY part_id",
      ),
    );
    expect(rows).toEqual([
      { part_id: "at-once", attempts_used: 1, blank: 0, unreadable: 0, solved_at: 1 },
      { part_id: "solved", attempts_used: 4, blank: 1, unreadable: 2, solved_at: 2 },
      { part_id: "tried", attempts_used: 2, blank: 1, unreadable: 0, solved_at: null },
      { part_id: "unread", attempts_used: 0, blank: 1, unreadable: 2, solved_at: null },
    ]);
    const totals = "earned, attempts_used, blank, unreadable, solved_at, solved_parts";
    const attempts = await withClient(url, (client) => client.query(`SELECT ${totals} FROM attempt`));
    // 100 each for "at-once" and "solved", first right at 1 and 2
    expect(attempts.rows).toEqual([
      { earned: 200, attempts_used: 7, blank: 3, unreadable: 4, solved_at: 3, solved_parts: 2 },
    ]);
  }));

it("attempts that staff began in earlier days go where they hold nothing, and no others", () =>
  withOldDatabase(1, async (url) => {
    // Ada, whose work stands in OLD_ROWS, is a grader by now; 11 is a grader, 12 a student, 13 in no course any more.
    const people = [11, 12, 13].map(
      (number) => `
        INSERT INTO "user" (id, email, name, password_hash) VALUES ('${id(number)}', '${number}@test.example', 'P', '-');
        INSERT INTO attempt (id, user_id, item_id) VALUES ('${id(number)}', '${id(number)}', '${id(6)}');`,
    );
    const roles = `
      UPDATE membership SET role = 'GRADER';
      INSERT INTO membership (user_id, course_id, role) VALUES
        ('${id(11)}', '${id(2)}', 'GRADER'), ('${id(12)}', '${id(2)}', 'STUDENT');`;
    await withClient(url, (client) => client.query(OLD_ROWS + people.join("") + roles));
    await applyMigrations(url);
    const { rows } = await withClient(url, (client) => client.query("SELECT id FROM attempt ORDER BY id"));
    expect(rows).toEqual([{ id: id(7) }, { id: id(12) }]);
  }));
