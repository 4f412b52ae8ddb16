import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/session";
import { loadPack } from "@/lib/content/load-pack";
import { closeDatabase, prisma } from "@/lib/db";
import { getAssignmentReport, getItemReport } from "@/lib/reports/queries";
import { testDatabase } from "@/lib/testing/database";
import { seedAccounts } from "../accounts";
import { ASSIGNMENT, seedCourse } from "../course";
import { seedWork } from "./seed-work";
import { gradedPlan } from "./testing/demo-homework";

/**
 * The reports' figures for the demo course's first exercise, counted by hand in testing/convolution-list.ts, which is
 * the list of all that the twenty students hand in to it. 18 of them have begun; every part is worth 2 points.
 *
 * (r) 18 tried. Without ✓: Bill, Fatima, Putri, so 15 solved; 11 of them at once, 4 (Lars, Minh Anh, 小明, Zoë) at the
 *     second attempt: 11·1 + 4·2 = 19, over 15. Best marks: 15 · 2 points of 18 · 2, the other three have none.
 *     Answers: 19 of those who solved it, 3 wrong ones of the others, 1 blank (Putri), 1 unreadable (Chidinma): 24.
 *     Wrong: 9 twice (Fatima, Zoë), 1 1/1 1 twice (Putri, 小明), 8, 1 1/1 2 and the 4×4 once: 5 different ones.
 * (g) 18 tried, 16 solved (without ✓: Bill, Putri); 13 at once, 3 (Fatima, Mehmet, Noa) at the second: 19 over 16.
 *     Best marks: 16 · 2 of 18 · 2; what Putri hands in has no cell right. Answers: 19 + 1 of Bill's + 3 of Putri's
 *     + 1 unreadable (Bill) = 24. Wrong: 18 twice (Bill, Fatima), and once each 20 18/16 18, 18 18/81 18, 2 1/2 2,
 *     2 2/1 2, 2 2/2 2: 6 different ones.
 * (b) 18 tried, 17 solved (not Bill); Amélie and Putri at the third attempt, Oksana at the second, 14 at once:
 *     3 + 3 + 2 + 14 = 22 over 17. Answers: 22 + 1 of Bill's + 1 blank (Bill) = 24. Wrong: 6, each once.
 * (sum) 17 tried (not Bill), 13 solved: without ✓ Łukasz, Martin, Priya, Søren. Amélie and Mehmet at the second attempt,
 *     Putri at the third, 10 at once: 2·2 + 3 + 10 = 17 over 13. Best marks: 13 · 2 points, and Priya 1.5 for three of
 *     four cells: 27.5 of 34. Answers: 17 + 4 = 21. Wrong: 15 15/18 18 four times (Amélie, who writes 18 as 9*2;
 *     Martin, Mehmet, Søren), and once each 9 9/9 9, 45 45/54 45, 50 45/54 54, 45 45/55 54: 5 different ones.
 *
 * The exercise: 18 tried. All four parts: 18 without Bill, Fatima, Łukasz, Martin, Priya, Putri, Søren = 11. Best marks:
 * 11 · 8 points + Bill 0 + Fatima, Łukasz, Martin and Søren 6 each + Priya 7.5 + Putri 4 = 123.5, of 18 · 8 = 144.
 * Attempts until a part was solved: 19 + 19 + 22 + 17 = 77, over 15 + 16 + 17 + 13 = 61. Answers: 24 + 24 + 24 + 21 = 93,
 * of which 2 blank and 2 unreadable.
 */
const BY_HAND = {
  exercise: {
    tried: 18,
    solved: 11,
    mean: 123.5 / 144,
    attemptsUntilSolved: 77 / 61,
    blankShare: 2 / 93,
    unreadableShare: 2 / 93,
    withProvisional: 0,
  },
  r: {
    tried: 18,
    solved: 15,
    mean: 30 / 36,
    attemptsUntilSolved: 19 / 15,
    blank: 1 / 24,
    unreadable: 1 / 24,
  },
  g: { tried: 18, solved: 16, mean: 32 / 36, attemptsUntilSolved: 19 / 16, blank: 0, unreadable: 1 / 24 },
  b: { tried: 18, solved: 17, mean: 34 / 36, attemptsUntilSolved: 22 / 17, blank: 1 / 24, unreadable: 0 },
  sum: { tried: 17, solved: 13, mean: 27.5 / 34, attemptsUntilSolved: 17 / 13, blank: 0, unreadable: 0 },
};

/** By part: how many different ones, and those given more than once. */
const WRONG_BY_HAND: Record<string, { different: number; often: readonly (readonly [unknown, number])[] }> = {
  r: {
    different: 5,
    often: [
      [[[9]], 2],
      [
        [
          [1, 1],
          [1, 1],
        ],
        2,
      ],
    ],
  },
  g: { different: 6, often: [[[[18]], 2]] },
  b: { different: 6, often: [] },
  sum: {
    different: 5,
    often: [
      [
        [
          [15, 15],
          [18, 18],
        ],
        4,
      ],
    ],
  },
};

testDatabase();
process.env.RECEPTIVE_DEMO = "1";
afterAll(closeDatabase);

const place = { course: "deep-learning", assignment: "cnn", exercise: "convolution" };
let instructor: Viewer;

beforeAll(async () => {
  const course = await seedCourse({ demo: true });
  if (course === null) throw new Error("an empty database was not seeded");
  await seedAccounts(course);
  await seedWork(course.id, ASSIGNMENT.slug);
  instructor = await prisma().user.findUniqueOrThrow({
    where: { email: "instructor@demo.receptive.example" },
    select: { id: true, name: true, email: true, isAdmin: true, canTeach: true },
  });
}, 60_000);

it("the first exercise's figures are those counted by hand", async () => {
  const { figures, parts } = await getItemReport(instructor, place);
  expect(figures).toEqual(BY_HAND.exercise);
  const told = parts.map(
    ({ part, tried, solved, mean, attemptsUntilSolved, blankShare: blank, unreadableShare: unreadable }) => [
      part.id,
      { tried, solved, mean, attemptsUntilSolved, blank, unreadable },
    ],
  );
  const { exercise: _, ...byHand } = BY_HAND;
  expect(Object.fromEntries(told)).toEqual(byHand);
});

it("so are its most frequent wrong answers, however they were written", async () => {
  const { parts } = await getItemReport(instructor, place);
  for (const { part, wrongAnswers, differentWrong } of parts) {
    const byHand = WRONG_BY_HAND[part.id];
    expect(differentWrong, part.id).toBe(byHand?.different);
    const often = wrongAnswers.filter(({ times }) => times > 1).map(({ value, times }) => [value, times]);
    expect(often).toHaveLength(byHand?.often.length ?? 0);
    expect(often, part.id).toEqual(expect.arrayContaining([...(byHand?.often ?? [])]));
  }
});

it("the overview says the same of the first exercise", async () => {
  const { assignment, items } = await report();
  expect(assignment?.slug).toBe("cnn");
  expect(items[0]).toMatchObject({ slug: "convolution", ...BY_HAND.exercise });
});

/** Once more from the plan, in a few lines: the best answer to every part, summed up by student. */
it("totals, mean, deviation and distribution are those of the best answers", async () => {
  const best = new Map<string, Map<string, number>>();
  for (const { student, exercise, part, verdict } of await gradedPlan()) {
    if (["invalid", "unanswered"].includes(verdict.status)) continue;
    const parts = best.get(student) ?? new Map<string, number>();
    const name = `${exercise} ${part}`;
    best.set(student, parts.set(name, Math.max(parts.get(name) ?? 0, verdict.earned)));
  }
  const totals = new Map(
    [...best].map(([who, parts]) => [who, [...parts.values()].reduce((a, b) => a + b, 0)]),
  );
  const { rows, summary, distribution, possible } = await report();
  const { exercises } = await loadPack("cnn-homework");
  expect(possible).toBe(exercises.reduce((sum, { exercise }) => sum + exercise.possible, 0));
  const told = rows.map(({ email, total }) => [email.replace(/@.*/, ""), total] as const);
  expect(told.filter(([who]) => totals.has(who)).sort()).toEqual([...totals].sort());
  // Two have not begun, nor has the demo account that anybody may try.
  expect(told.filter(([who]) => !totals.has(who)).map(([, total]) => total)).toEqual([0, 0, 0]);

  const values = [...totals.values()];
  const mean = values.reduce((a, b) => a + b, 0) / 18;
  const square = values.reduce((a, b) => a + b * b, 0) / 18;
  expect(summary).toMatchObject({ students: 21, handedIn: 18 });
  expect(summary.mean).toBeCloseTo(mean, 9);
  expect(summary.deviation).toBeCloseTo(Math.sqrt(square - mean * mean), 6);
  const inStep = (step: number) =>
    values.filter((total) => Math.min(9, Math.floor((10 * total) / possible)) === step).length;
  expect(distribution.map(({ students }) => students)).toEqual([...Array(10).keys()].map(inStep));
});

async function report() {
  const found = await getAssignmentReport(instructor, {
    course: "deep-learning",
    assignment: "cnn",
    sort: { by: "name", descending: false },
  });
  if (found.assignment === null) throw new Error("the demo course has a homework");
  return found;
}
