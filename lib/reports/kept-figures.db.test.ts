import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { closeDatabase, prisma } from "../db";
import { openAttempt } from "../submissions/open-attempt";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import {
  HALF_RIGHT,
  type Homework,
  makeHomework,
  makeStudent,
  makeViewer,
  newKey,
  RIGHT,
  UNREADABLE,
} from "../testing/factories";
import { getAssignmentReport, getItemReport } from "./queries";
import {
  countWrong,
  earnedBy,
  figuresOf,
  meanOf,
  type Parts,
  type RawSubmission,
  readSubmissions,
  solvedAt,
} from "./testing/recompute";

testDatabase();
afterAll(closeDatabase);

const PARTS: Parts = { twice: 200, odd: 100 };
const SLUGS = ["doubling", "again"];
const STUDENTS = 3;

/** Answers to the factory's parts and, for those that are wrong, what they say. */
const ANSWERS: Readonly<Record<string, readonly (readonly [RawAnswer, string?])[]>> = {
  twice: [
    [RIGHT],
    ["[[2468, 8642], [4690, 10864]]"],
    [HALF_RIGHT, "[[2468,8642],[0,0]]"],
    ["2468 8642\n0 0", "[[2468,8642],[0,0]]"],
    [
      [
        ["4936/2", "8642"],
        ["0", "-0"],
      ],
      "[[2468,8642],[0,0]]",
    ],
    [
      [
        ["1", ".5"],
        ["3", "4"],
      ],
      "[[1,0.5],[3,4]]",
    ],
    ["[[1, 1/2], [3, 4]]", "[[1,0.5],[3,4]]"],
    [[["1", "0.5"]], "[[1,0.5]]"],
    [UNREADABLE],
    ["[[1, 2], [3]]"],
    [""],
    [
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ],
  odd: [
    ["13579"],
    ["13579.0"],
    ["0.5", "0.5"],
    ["1/2", "0.5"],
    [" .5", "0.5"],
    ["\u22127", "-7"],
    ["-7", "-7"],
    ["13578", "13578"],
    ["seven"],
    ["1,5"],
    [" "],
    [[]],
  ],
};

const saysOf = new Map(
  Object.values(ANSWERS).flatMap((answers) =>
    answers.map(([answer, said]): [string, string | undefined] => [JSON.stringify(answer), said]),
  ),
);
const says = (answer: unknown) => saysOf.get(JSON.stringify(answer)) ?? "not among the wrong ones";

const step = fc.record({
  student: fc.nat(STUDENTS - 1),
  slug: fc.constantFrom(...SLUGS),
  partId: fc.constantFrom(...Object.keys(PARTS)),
  answer: fc.nat(11),
  sent: fc.constantFrom("once", "once", "twice with one key", "twice with two keys"),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function play(homework: Homework, students: readonly Viewer[], steps: readonly Step[]) {
  const open = async (viewer: Viewer | undefined, slug: string) => {
    const { id } = await prisma().assignmentItem.findFirstOrThrow({
      where: { assignmentId: homework.assignmentId, slug },
    });
    return openAttempt(viewer?.id ?? "", id);
  };
  // To open an exercise is not to hand in anything.
  for (const slug of SLUGS) await open(students[0], slug);
  for (const { student, slug, partId, answer: at, sent } of steps) {
    const viewer = students[student] ?? (await makeViewer());
    const attemptId = await open(viewer, slug);
    const [answer = ""] = ANSWERS[partId]?.[at] ?? [];
    const key = newKey();
    const other = sent === "twice with one key" ? key : newKey();
    const keys = sent === "once" ? [key] : [key, other];
    await Promise.all(keys.map((each) => submitAnswer(viewer, { attemptId, partId, answer, key: each })));
  }
}

async function checkScores(assignmentId: string, raw: readonly RawSubmission[]) {
  const scores = await prisma().itemScore.findMany({
    where: { attempt: { item: { assignmentId } } },
    include: { attempt: { include: { item: true } } },
  });
  const seen = new Set(raw.map(({ userId, slug, partId }) => `${userId} ${slug} ${partId}`));
  expect(scores).toHaveLength(seen.size);
  for (const { attempt, partId, ...kept } of scores) {
    const own = raw.filter(
      (each) => each.userId === attempt.userId && each.slug === attempt.item.slug && each.partId === partId,
    );
    const count = (...statuses: string[]) => own.filter(({ status }) => statuses.includes(status)).length;
    expect(kept).toMatchObject({
      earned: Math.max(...own.map(({ earned }) => earned)),
      attemptsUsed: count("right", "partial", "wrong"),
      blank: count("unanswered"),
      unreadable: count("invalid"),
      solvedAt: solvedAt(own, partId),
    });
  }
}

async function checkAttempts(assignmentId: string) {
  const attempts = await prisma().attempt.findMany({
    where: { item: { assignmentId } },
    include: { scores: true },
  });
  for (const { scores, ...kept } of attempts) {
    const sum = (of: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + of(score), 0);
    expect(kept).toMatchObject({
      earned: sum(({ earned }) => earned),
      attemptsUsed: sum(({ attemptsUsed }) => attemptsUsed),
      blank: sum(({ blank }) => blank),
      unreadable: sum(({ unreadable }) => unreadable),
      solvedAt: sum((score) => score.solvedAt ?? 0),
      solvedParts: sum((score) => Number(score.solvedAt !== null)),
    });
  }
}

async function checkGradebook(
  staff: Viewer,
  homework: Homework,
  raw: readonly RawSubmission[],
  ids: string[],
) {
  const report = await getAssignmentReport(staff, {
    course: homework.course,
    sort: { by: "total", descending: true },
  });
  if (report.assignment === null) throw new Error("there is an assignment");
  const answersOf = (id: string, slug?: string) =>
    raw.filter((each) => each.userId === id && (slug === undefined || each.slug === slug));
  expect(report.rows.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  const totals = new Map<string, number>();
  for (const { id, cells, total } of report.rows) {
    const expected = SLUGS.map((slug) => {
      const answers = answersOf(id, slug);
      const earned = earnedBy(answers, PARTS);
      const begun = answers.length > 0 ? "started" : "untouched";
      return { earned, state: earned === 300 ? "right" : begun };
    });
    expect(cells).toEqual(expected);
    totals.set(
      id,
      expected.reduce((sum, { earned }) => sum + earned, 0),
    );
    expect(total).toBe(totals.get(id));
  }
  expect(report.rows.map(({ total }) => total)).toEqual([...totals.values()].sort((a, b) => b - a));
  for (const [at, slug] of SLUGS.entries()) {
    expectFigures(
      report.items[at],
      figuresOf(
        ids.map((id) => answersOf(id, slug)),
        PARTS,
      ),
    );
  }
  const handedIn = ids.filter((id) => answersOf(id).some(({ attemptNumber }) => attemptNumber !== null));
  const mean = meanOf(handedIn.map((id) => totals.get(id) ?? 0));
  expect(report.summary).toMatchObject({ students: ids.length, handedIn: handedIn.length });
  expectClose(report.summary.mean, mean);
  const squares = handedIn.map((id) => ((totals.get(id) ?? 0) - (mean ?? 0)) ** 2);
  const variance = meanOf(squares);
  expectClose(report.summary.deviation, variance === null ? null : Math.sqrt(variance));
  expect(report.distribution.map(({ from }) => from)).toEqual([
    0, 60, 120, 180, 240, 300, 360, 420, 480, 540,
  ]);
  for (const { from, students } of report.distribution) {
    const inStep = handedIn.filter(
      (id) => Math.min(540, Math.floor((totals.get(id) ?? 0) / 60) * 60) === from,
    );
    expect([from, students]).toEqual([from, inStep.length]);
  }
}

/** `raw` holds everybody's answers, `ids` whose count. */
async function checkItems(staff: Viewer, homework: Homework, raw: readonly RawSubmission[], ids: string[]) {
  for (const slug of SLUGS) {
    const report = await getItemReport(staff, { ...homework, exercise: slug });
    const here = raw.filter((each) => each.slug === slug);
    const students = ids.map((id) => here.filter(({ userId }) => userId === id));
    expectFigures(report.figures, figuresOf(students, PARTS));
    for (const figures of report.parts) {
      const { id, points } = figures.part;
      expectFigures(figures, figuresOf(students, { [id]: points }));
      const wrong = countWrong(
        here.filter(({ partId }) => partId === id),
        says,
      );
      expect(figures.differentWrong).toBe(wrong.size);
      expect(new Map(figures.wrongAnswers.map(({ value, times }) => [JSON.stringify(value), times]))).toEqual(
        wrong,
      );
      const times = figures.wrongAnswers.map((each) => each.times);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
      for (const { value, student } of figures.wrongAnswers) {
        const first = here.find((each) => each.partId === id && says(each.answer) === JSON.stringify(value));
        expect(student).toBe(ids.includes(first?.userId ?? "") ? first?.userId : null);
      }
    }
  }
}

function expectFigures(found: object | undefined, expected: ReturnType<typeof figuresOf>) {
  const { mean, attemptsUntilSolved, ...exact } = expected;
  expect(found).toMatchObject(exact);
  expect(found).toMatchObject({
    mean: mean === null ? null : expect.closeTo(mean, 9),
    attemptsUntilSolved: attemptsUntilSolved === null ? null : expect.closeTo(attemptsUntilSolved, 9),
  });
}

const expectClose = (found: number | null, expected: number | null) =>
  expected === null ? expect(found).toBeNull() : expect(found).toBeCloseTo(expected, 9);

it("kept figures equal a computation from the submissions, whatever was handed in", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 80, size: "max" }),
      fc.constantFrom(2, 4, null),
      fc.boolean(),
      async (steps, maxAttempts, promoted) => {
        const homework = await makeHomework({ slugs: SLUGS, maxAttempts });
        const staff = await makeViewer("Staff");
        await enrolMember(prisma(), { userId: staff.id, courseId: homework.courseId, role: "GRADER" });
        const students: Viewer[] = [];
        for (let made = 0; made < STUDENTS; made += 1) students.push(await makeStudent(homework));
        await play(homework, students, steps);
        const ids = students.map(({ id }) => id);
        const raw = await readSubmissions(homework.assignmentId);
        await checkScores(homework.assignmentId, raw);
        await checkAttempts(homework.assignmentId);
        if (promoted) {
          const userId = ids.pop() ?? "";
          await enrolMember(prisma(), { userId, courseId: homework.courseId, role: "GRADER" });
        }
        await checkGradebook(staff, homework, raw, ids);
        await checkItems(staff, homework, raw, ids);
      },
    ),
    { numRuns: 15 },
  );
});
