import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { closeDatabase, databaseNow, prisma } from "../db";
import { NotFoundError } from "../result";
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
import { getAssignmentReport, getAttemptsReport, getItemReport } from "./queries";
import type { AssignmentReport, GradebookSort } from "./views";

testDatabase();
afterAll(closeDatabase);

const BY_NAME: GradebookSort = { by: "name", descending: false };

async function makeMember({ courseId }: Homework, role: Role, name = "Ada"): Promise<Viewer> {
  const viewer = await makeViewer(name);
  await enrolMember(prisma(), { userId: viewer.id, courseId, role });
  return viewer;
}

async function handIn(
  viewer: Viewer,
  homework: Homework,
  answers: readonly (readonly [string, RawAnswer])[],
) {
  const item = await prisma().assignmentItem.findFirstOrThrow({
    where: { assignmentId: homework.assignmentId, slug: homework.exercise },
  });
  const attemptId = await openAttempt(viewer.id, item.id);
  for (const [partId, answer] of answers) {
    const result = await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
    expect(result).toMatchObject({ ok: true });
  }
}

async function getReport(viewer: Viewer, homework: Homework, sort = BY_NAME): Promise<AssignmentReport> {
  const report = await getAssignmentReport(viewer, { ...homework, sort });
  if (report.assignment === null) throw new Error("there is an assignment");
  return report;
}

/** Every answer, number or list in a report, to be looked through for what must not be there. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
};

describe("a small class, computed by hand", () => {
  /*
   * Two exercises of 3 points each ("twice" 2, "odd" 1); all work is on the first.
   *
   * Ben    twice: half right (1 of 2), right (2)          odd: 7 (0), blank, right (1)     3 points, 5 attempts
   * Carla  twice: unreadable, half right (1)              odd: "14/2" (0), 7.5 (0)         1 point, 3 attempts
   * Dora   twice: blank                                                                    0 points, 0 attempts
   * Emil   nothing
   * Frieda is a grader now; as a student she answered odd with 7 and got twice right.
   *
   * Exercise: tried 2 (Ben, Carla), solved 1, mean (3/3 + 1/3) / 2 = 2/3
   *   attempts until solved: Ben's twice at 2, Ben's odd at 2: (2 + 2) / 2 = 2
   *   answers handed in: Ben 5 (1 blank), Carla 4 (1 unreadable), Dora 1 (blank): 10; blank 2/10, unreadable 1/10
   * twice: tried 2, solved 1, mean (2/2 + 1/2) / 2 = 3/4, until solved 2, of 5 answers 1 blank and 1 unreadable
   * odd:   tried 2, solved 1, mean (1 + 0) / 2 = 1/2, until solved 2, of 5 answers 1 blank and 0 unreadable
   * Wrong: twice half right 2×; odd 7 3× (Frieda's too, who gave it first), 7.5 1×
   * Totals of those who handed in: 3 and 1 of 6: mean 2, deviation 1; steps 5 (3.0 to 3.6) and 1 (0.6 to 1.2)
   */
  let homework: Homework;
  let staff: Viewer;
  let ben: Viewer;

  beforeAll(async () => {
    homework = await makeHomework({ slugs: ["doubling", "again"] });
    staff = await makeMember(homework, "GRADER");
    const frieda = await makeMember(homework, "STUDENT", "Frieda");
    await handIn(frieda, homework, [
      ["odd", "7"],
      ["twice", RIGHT],
    ]);
    ben = await makeMember(homework, "STUDENT", "Ben");
    await handIn(ben, homework, [
      ["twice", HALF_RIGHT],
      ["twice", RIGHT],
      ["odd", "7"],
      ["odd", ""],
      ["odd", "13579"],
    ]);
    const carla = await makeMember(homework, "STUDENT", "Carla");
    await handIn(carla, homework, [
      ["twice", UNREADABLE],
      ["odd", "14/2"],
      ["odd", "7.5"],
    ]);
    await handIn(carla, homework, [["twice", "2468 8642\n0 0"]]);
    await handIn(await makeMember(homework, "STUDENT", "Dora"), homework, [["twice", ""]]);
    await makeMember(homework, "STUDENT", "Emil");
    await enrolMember(prisma(), { userId: frieda.id, courseId: homework.courseId, role: "GRADER" });
  });

  const figures = {
    tried: 2,
    solved: 1,
    mean: 2 / 3,
    attemptsUntilSolved: 2,
    blankShare: 0.2,
    unreadableShare: 0.1,
    withProvisional: 0,
  };

  it("has its gradebook", async () => {
    const report = await getReport(staff, homework);
    const untouched = { earned: 0, state: "untouched" };
    expect(report.rows.map(({ name, total, cells }) => ({ name, total, cells }))).toEqual([
      { name: "Ben", total: 300, cells: [{ earned: 300, state: "right" }, untouched] },
      { name: "Carla", total: 100, cells: [{ earned: 100, state: "started" }, untouched] },
      { name: "Dora", total: 0, cells: [{ earned: 0, state: "started" }, untouched] },
      { name: "Emil", total: 0, cells: [untouched, untouched] },
    ]);
    expect(report.summary).toEqual({ students: 4, handedIn: 2, mean: 200, deviation: 100 });
    expect(report.distribution.map(({ students }) => students)).toEqual([0, 1, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(report).toMatchObject({
      possible: 600,
      assignments: [{ slug: "first", title: "First homework" }],
    });
    const nothing = {
      tried: 0,
      solved: 0,
      mean: null,
      attemptsUntilSolved: null,
      blankShare: null,
      unreadableShare: null,
      withProvisional: 0,
    };
    expect(report.items).toEqual([
      { slug: "doubling", number: 1, title: "Doubling", possible: 300, ...figures },
      { slug: "again", number: 2, title: "Doubling", possible: 300, ...nothing },
    ]);
  });

  it("has its exercise's figures, keys and wrong answers", async () => {
    const report = await getItemReport(staff, homework);
    expect(report.figures).toEqual(figures);
    expect(report.keys).toEqual({
      twice: {
        type: "value",
        value: [
          [2468, 8642],
          [4690, 10864],
        ],
      },
      odd: { type: "value", value: 13579 },
    });
    const [twice, odd] = report.parts;
    expect(twice).toMatchObject({
      tried: 2,
      solved: 1,
      mean: 0.75,
      attemptsUntilSolved: 2,
      blankShare: 0.2,
      unreadableShare: 0.2,
      withProvisional: 0,
    });
    expect(odd).toMatchObject({
      tried: 2,
      solved: 1,
      mean: 0.5,
      attemptsUntilSolved: 2,
      blankShare: 0.2,
      unreadableShare: 0,
      withProvisional: 0,
    });
    expect(twice).toMatchObject({
      differentWrong: 1,
      wrongAnswers: [
        {
          value: [
            [2468, 8642],
            [0, 0],
          ],
          times: 2,
          student: ben.id,
        },
      ],
    });
    expect(odd).toMatchObject({
      differentWrong: 2,
      wrongAnswers: [
        { value: 7, times: 3, student: null },
        { value: 7.5, times: 1 },
      ],
    });
    expect(report).toMatchObject({ previous: null, next: { slug: "again", number: 2, title: "Doubling" } });
  });

  it("has one student's attempts in their order, verdict by verdict", async () => {
    const report = await getAttemptsReport(staff, { ...homework, student: ben.id });
    expect(report).toMatchObject({ student: { id: ben.id, name: "Ben", email: ben.email }, earned: 300 });
    const [twice, odd] = report.parts;
    expect(twice).toMatchObject({ earned: 200, attemptsUsed: 2, index: 0 });
    expect(twice?.submissions).toMatchObject([
      {
        attemptNumber: 1,
        answer: HALF_RIGHT,
        verdict: {
          status: "partial",
          cells: [
            [true, true],
            [false, false],
          ],
        },
      },
      { attemptNumber: 2, answer: RIGHT, verdict: { status: "right", earned: 200 } },
    ]);
    expect(odd?.submissions.map(({ attemptNumber, verdict }) => [attemptNumber, verdict.status])).toEqual([
      [1, "wrong"],
      [null, "unanswered"],
      [2, "right"],
    ]);
  });

  it("is reported in at most ten statements, whatever the page", async () => {
    const student = ben.id;
    for (const read of [
      () => getReport(staff, homework),
      () => getItemReport(staff, homework),
      () => getAttemptsReport(staff, { ...homework, student }),
    ]) {
      const query = vi.spyOn(pg.Client.prototype, "query");
      await read();
      const statements = query.mock.calls.length;
      query.mockRestore();
      expect(statements).toBeGreaterThan(3);
      expect(statements).toBeLessThanOrEqual(10);
    }
  });
});

describe("where there is little to report", () => {
  it("a course without assignments says so", async () => {
    const homework = await makeHomework();
    await prisma().assignmentItem.deleteMany({ where: { assignmentId: homework.assignmentId } });
    await prisma().assignment.deleteMany({ where: { courseId: homework.courseId } });
    const staff = await makeMember(homework, "INSTRUCTOR");
    expect(await getAssignmentReport(staff, { course: homework.course, sort: BY_NAME })).toEqual({
      course: { slug: homework.course, title: "A course", timeZone: "Europe/Berlin" },
      assignments: [],
      assignment: null,
    });
    await expect(getItemReport(staff, homework)).rejects.toThrow(NotFoundError);
  });

  it.each([
    ["no students", 0],
    ["one student and no submission", 1],
  ])("an assignment with %s has no means, and nothing that is not a number", async (_, students) => {
    const homework = await makeHomework();
    for (let made = 0; made < students; made += 1) await makeStudent(homework);
    const staff = await makeMember(homework, "INSTRUCTOR");
    const report = await getReport(staff, homework);
    expect(report.rows).toHaveLength(students);
    expect(report.summary).toEqual({ students, handedIn: 0, mean: null, deviation: null });
    const item = await getItemReport(staff, homework);
    expect(item.figures).toEqual({
      tried: 0,
      solved: 0,
      mean: null,
      attemptsUntilSolved: null,
      blankShare: null,
      unreadableShare: null,
      withProvisional: 0,
    });
    expect(item.parts.map(({ wrongAnswers, differentWrong }) => [wrongAnswers, differentWrong])).toEqual([
      [[], 0],
      [[], 0],
    ]);
    expect([...numbersIn(report), ...numbersIn(item)].filter((number) => !Number.isFinite(number))).toEqual(
      [],
    );
  });

  it("an assignment without exercises has neither columns nor steps", async () => {
    const homework = await makeHomework();
    await prisma().assignmentItem.deleteMany({ where: { assignmentId: homework.assignmentId } });
    await makeStudent(homework);
    const report = await getReport(await makeMember(homework, "GRADER"), homework);
    expect(report).toMatchObject({
      possible: 0,
      columns: [],
      items: [],
      distribution: [],
      rows: [{ cells: [], total: 0 }],
    });
  });

  it("one student's only answer is the mean, without deviation", async () => {
    const homework = await makeHomework();
    await handIn(await makeStudent(homework), homework, [["odd", "13579"]]);
    const report = await getReport(await makeMember(homework, "GRADER"), homework);
    expect(report.summary).toEqual({ students: 1, handedIn: 1, mean: 100, deviation: 0 });
  });

  it("a student who never opened the exercise has handed in nothing", async () => {
    const homework = await makeHomework();
    const { id: student } = await makeStudent(homework);
    const report = await getAttemptsReport(await makeMember(homework, "GRADER"), { ...homework, student });
    expect(report.earned).toBe(0);
    expect(
      report.parts.map(({ earned, attemptsUsed, submissions }) => [earned, attemptsUsed, submissions]),
    ).toEqual([
      [0, 0, []],
      [0, 0, []],
    ]);
  });

  it("of many answers to a part the best and the newest are shown, and the others counted", async () => {
    const homework = await makeHomework({ maxAttempts: null });
    const student = await makeStudent(homework);
    const answers = Array.from({ length: 30 }, (_, at): [string, string] => ["odd", String(at)]);
    answers[3] = ["odd", "13579"];
    await handIn(student, homework, [...answers, ["odd", "x"], ["twice", HALF_RIGHT]]);
    const staff = await makeMember(homework, "GRADER");
    const { parts } = await getAttemptsReport(staff, { ...homework, student: student.id });
    const [twice, odd] = parts;
    expect(twice).toMatchObject({ earlier: 0, submissions: [{ attemptNumber: 1 }] });
    expect(odd).toMatchObject({ earlier: 10, earned: 100, attemptsUsed: 30 });
    const newest = Array.from({ length: 19 }, (_, at) => String(at + 11));
    expect(odd?.submissions.map(({ answer }) => answer)).toEqual(["13579", ...newest, "x"]);
  });

  it("a wrong answer too large to be kept twice is read from its first submission", async () => {
    const homework = await makeHomework();
    const row = Array<string>(60).fill("1234.5");
    await handIn(await makeStudent(homework), homework, [["twice", Array<string[]>(60).fill(row)]]);
    const { parts } = await getItemReport(await makeMember(homework, "GRADER"), homework);
    const expected = Array<number[]>(60).fill(Array<number>(60).fill(1234.5));
    expect(parts[0]?.wrongAnswers).toMatchObject([{ value: expected, times: 1 }]);
  });

  it("only the ten most frequent wrong answers are listed, and all of them counted", async () => {
    const homework = await makeHomework({ maxAttempts: null });
    const answers = Array.from({ length: 12 }, (_, at): [string, string] => ["odd", String(at)]);
    await handIn(await makeStudent(homework), homework, answers);
    await handIn(await makeStudent(homework), homework, answers.slice(4, 6));
    const [, odd] = (await getItemReport(await makeMember(homework, "GRADER"), homework)).parts;
    expect(odd?.differentWrong).toBe(12);
    expect(odd?.wrongAnswers).toHaveLength(10);
    expect(odd?.wrongAnswers.map(({ times }) => times)).toEqual([2, 2, ...Array(8).fill(1)]);
    expect(
      odd?.wrongAnswers
        .slice(0, 2)
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual([4, 5]);
  });
});

describe("which assignment", () => {
  it("is the wanted one, else the latest that has opened, else the first", async () => {
    const homework = await makeHomework({ opensIn: -2_000_000, dueIn: -1_000_000 });
    const now = (await databaseNow()).getTime();
    const add = (slug: string, opensIn: number) =>
      prisma().assignment.create({
        data: {
          courseId: homework.courseId,
          slug,
          title: slug,
          opensAt: new Date(now + opensIn),
          dueAt: new Date(now + opensIn + 1_000_000),
        },
      });
    await add("later", 9_000_000);
    await add("second", -1_000_000);
    const staff = await makeMember(homework, "INSTRUCTOR");
    const slugOf = async (assignment?: string) => {
      const wanted = assignment === undefined ? {} : { assignment };
      const report = await getAssignmentReport(staff, { course: homework.course, ...wanted, sort: BY_NAME });
      return [report.assignment?.slug, report.assignments.map(({ slug }) => slug)];
    };
    const all = ["first", "second", "later"];
    expect(await slugOf()).toEqual(["second", all]);
    expect(await slugOf("none")).toEqual(["second", all]);
    expect(await slugOf("later")).toEqual(["later", all]);
    expect(await slugOf("first")).toEqual(["first", all]);
  });

  it("may be one that is not open yet, where there is no other", async () => {
    const homework = await makeHomework({ opensIn: 1_000_000, dueIn: 2_000_000 });
    const { assignment } = await getReport(await makeMember(homework, "GRADER"), homework);
    expect(assignment).toMatchObject({ slug: "first", state: "upcoming" });
  });
});

describe("who may see reports", () => {
  let homework: Homework;
  let student: Viewer;
  const reports = (viewer: Viewer) => [
    getAssignmentReport(viewer, { ...homework, sort: BY_NAME }),
    getItemReport(viewer, homework),
    getAttemptsReport(viewer, { ...homework, student: student.id }),
  ];

  beforeAll(async () => {
    homework = await makeHomework();
    student = await makeStudent(homework);
  });

  it.each<Role>(["INSTRUCTOR", "GRADER"])("the course's %s", async (role) => {
    for (const report of reports(await makeMember(homework, role)))
      await expect(report).resolves.toBeDefined();
  });

  it("an administrator", async () => {
    const admin = { ...(await makeViewer()), isAdmin: true };
    for (const report of reports(admin)) await expect(report).resolves.toBeDefined();
  });

  it("graders with the keys of the exercise, as permissions.ts says", async () => {
    const { keys } = await getItemReport(await makeMember(homework, "GRADER"), homework);
    expect(keys.odd).toEqual({ type: "value", value: 13579 });
  });

  it("no student, not of one's own work; no stranger; nobody of another course, whatever their role", async () => {
    const other = await makeHomework();
    const outsiders = [
      student,
      await makeViewer(),
      { ...(await makeViewer()), canTeach: true },
      await makeMember(other, "STUDENT"),
      await makeMember(other, "GRADER"),
      await makeMember(other, "INSTRUCTOR"),
    ];
    for (const viewer of outsiders) {
      for (const report of await Promise.allSettled(reports(viewer))) {
        expect(report).toMatchObject({ status: "rejected", reason: expect.any(NotFoundError) });
      }
    }
  });

  it("shows no attempts of people who are no students of the course", async () => {
    const staff = await makeMember(homework, "INSTRUCTOR");
    const other = await makeStudent(await makeHomework());
    for (const nobody of [staff.id, other.id, newKey(), "1", "' OR 1=1"]) {
      await expect(getAttemptsReport(staff, { ...homework, student: nobody })).rejects.toThrow(NotFoundError);
    }
    for (const wrong of [{ course: "none" }, { assignment: "none" }, { exercise: "none" }]) {
      await expect(getItemReport(staff, { ...homework, ...wrong })).rejects.toThrow(NotFoundError);
    }
  });
});
