import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import papa from "papaparse";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { RawAnswer } from "@/grader";
import { sessionCookieName, type Viewer } from "@/lib/auth/session";
import { enrolMember } from "@/lib/courses/enrol-member";
import { closeDatabase, prisma } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import type { AssignmentPlace } from "@/lib/paths";
import { openAttempt } from "@/lib/submissions/open-attempt";
import { submitAnswer } from "@/lib/submissions/submit-answer";
import { testDatabase } from "@/lib/testing/database";
import {
  HALF_RIGHT,
  type Homework,
  makeHomework,
  makeStudent,
  makeViewer,
  newKey,
  RIGHT,
} from "@/lib/testing/factories";
import { GET as getGradebook } from "./gradebook.csv/route";
import { GET as getSubmissions } from "./submissions.csv/route";

const sent = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: sent.cookies.get(name) }) }),
}));

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let staff: Viewer;

beforeEach(async () => {
  homework = await makeHomework({ slugs: ["doubling", "again"], maxAttempts: null });
  staff = await makeMember(homework, "GRADER", "Staff");
  await signIn(staff);
});

async function signIn({ id: sub }: Viewer) {
  const claims = { sub, session: randomUUID(), version: 1 };
  sent.cookies.set(sessionCookieName(), await encode({ token: claims, secret: siteEnv().NEXTAUTH_SECRET }));
}

async function makeMember({ courseId }: Homework, role: "STUDENT" | "GRADER" | "INSTRUCTOR", name: string) {
  const viewer = await makeViewer(name);
  await enrolMember(prisma(), { userId: viewer.id, courseId, role });
  return viewer;
}

async function handIn(viewer: Viewer, slug: string, partId: string, answer: RawAnswer) {
  const item = await prisma().assignmentItem.findFirstOrThrow({
    where: { assignmentId: homework.assignmentId, slug },
  });
  const attemptId = await openAttempt(viewer.id, item.id);
  await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
}

type Get = typeof getGradebook;
const both: [string, Get][] = [
  ["gradebook", getGradebook],
  ["submissions", getSubmissions],
];

function download(get: Get, place: AssignmentPlace = homework): Promise<Response> {
  const { course, assignment } = place;
  return get(new Request(siteEnv().NEXTAUTH_URL), { params: Promise.resolve({ course, assignment }) });
}

/** The lines of a file as a CSV library reads them. */
async function read(get: Get): Promise<string[][]> {
  const { data, errors } = papa.parse<string[]>(await (await download(get)).text(), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** What a spreadsheet shows of a disarmed cell. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Müller, "Änne"', 'Müller, "Änne"'],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+1", "'+1"],
  ["-2", "'-2"],
  ["@x", "'@x"],
  ["Two\nlines", "Two\nlines"],
  ["=Two\nlines", "'=Two\nlines"],
  ["\u202bעדה לאבלייס\u202c", "\u202bעדה לאבלייס\u202c"],
  ["Łukasz 😀; O'Neill", "Łukasz 😀; O'Neill"],
];

describe("names come through a CSV library", () => {
  it.each(both)("from the %s, disarmed where they could be a formula", async (_, get) => {
    for (const [name] of NAMES)
      await handIn(await makeMember(homework, "STUDENT", name), "doubling", "odd", "7");
    const lines = await read(get);
    const column = lines[0]?.indexOf("Student") ?? -1;
    expect(
      lines
        .slice(1)
        .map((line) => line[column])
        .sort(),
    ).toEqual(NAMES.map(([, shown]) => shown).sort());
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it.each(both)("from the %s: emails, too", async (_, get) => {
    const student = await makeMember(homework, "STUDENT", "Ada");
    const email = `=1+1@${randomUUID()}.example`;
    await prisma().user.update({ where: { id: student.id }, data: { email } });
    await handIn(student, "doubling", "odd", "7");
    expect((await read(get))[1]).toContain(`'${email}`);
  });
});

describe("the gradebook", () => {
  it("holds the points of every student as plain numbers, by name", async () => {
    const zoe = await makeMember(homework, "STUDENT", "Zoe");
    await handIn(zoe, "doubling", "twice", HALF_RIGHT);
    await handIn(zoe, "again", "odd", "13579");
    const aerin = await makeMember(homework, "STUDENT", "Ärin");
    await handIn(aerin, "doubling", "twice", [
      ["2468", "0"],
      ["0", "0"],
    ]);
    expect(await read(getGradebook)).toEqual([
      [
        "Student",
        "Email",
        "1. Doubling (3 points)",
        "2. Doubling (3 points)",
        "Total (6 points)",
        "Provisional (exercises)",
      ],
      ["Ärin", aerin.email, "0.5", "", "0.5", "0"],
      ["Zoe", zoe.email, "1", "1", "2", "0"],
    ]);
  });

  it("of a course without students is its heading", async () => {
    expect(await read(getGradebook)).toHaveLength(1);
  });
});

describe("the submissions", () => {
  it("are all there, in the order they were handed in, student by student", async () => {
    const ada = await makeMember(homework, "STUDENT", "Ada");
    const ben = await makeMember(homework, "STUDENT", "Ben");
    await handIn(ben, "doubling", "odd", "=1+1");
    await handIn(ada, "again", "odd", "-7");
    await handIn(ada, "doubling", "twice", RIGHT);
    await handIn(ada, "doubling", "odd", "");
    const [heading, ...lines] = await read(getSubmissions);
    expect(heading?.join()).toBe(
      "Time,Student,Email,Exercise,Part,Attempt,Status,Points,Possible,Answer,Grader version",
    );
    expect(lines.map((line) => line.slice(1, 10))).toEqual([
      ["Ada", ada.email, "1. Doubling", "twice", "1", "right", "2", "2", JSON.stringify(RIGHT)],
      ["Ada", ada.email, "1. Doubling", "odd", "", "unanswered", "0", "1", ""],
      ["Ben", ben.email, "1. Doubling", "odd", "", "invalid", "0", "1", "'=1+1"],
      ["Ada", ada.email, "2. Doubling", "odd", "1", "wrong", "0", "1", "'-7"],
    ]);
    const { createdAt } = await prisma().submission.findFirstOrThrow({ where: { answer: { equals: "-7" } } });
    const time = lines[3]?.[0] ?? "";
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[12]:00$/);
    expect(new Date(time)).toEqual(createdAt);
  });

  it("come in batches, none twice and none left out", async () => {
    const students: Viewer[] = [];
    for (let made = 0; made < 103; made += 1) students.push(await makeStudent(homework));
    const [first, second] = students;
    const given = 600;
    for (const student of [first, second]) {
      for (let at = 0; at < given; at += 1) if (student) await handIn(student, "doubling", "odd", String(at));
    }
    for (const student of students.slice(2)) await handIn(student, "doubling", "odd", "7");
    const [, ...lines] = await read(getSubmissions);
    const handedIn = lines.map(([, , email, , , , , , , answer]) => `${email} ${answer}`);
    expect(handedIn).toHaveLength(2 * given + 101);
    expect(new Set(handedIn).size).toBe(handedIn.length);
    const own = lines.filter(([, , email]) => email === first?.email);
    expect(own.map((line) => line[9])).toEqual(Array.from({ length: given }, (_, at) => String(at)));
  }, 60_000);

  it("are the students' alone", async () => {
    const former = await makeMember(homework, "STUDENT", "Former");
    await handIn(former, "doubling", "odd", "7");
    await enrolMember(prisma(), { userId: former.id, courseId: homework.courseId, role: "GRADER" });
    expect(await read(getSubmissions)).toHaveLength(1);
    expect(await read(getGradebook)).toHaveLength(1);
  });
});

describe.each(both)("the %s file", (name, get) => {
  it("is a UTF-8 attachment with a mark for Excel, named after its assignment, that nothing keeps", async () => {
    const response = await download(get);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": expect.stringMatching(
        new RegExp(`^attachment; filename="${homework.course}-first-${name}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
      ),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^[^\n]*\r\n$/);
  });

  it("sends whoever is signed out to sign in and then to the reports", async () => {
    sent.cookies.clear();
    const response = await download(get);
    expect(response.status).toBe(303);
    const next = encodeURIComponent(`/teach/${homework.course}/reports?assignment=first`);
    expect(response.headers.get("location")).toBe(`/sign-in?next=${next}`);
  });

  it("does not exist for students, strangers and another course's instructor", async () => {
    const other = await makeHomework();
    for (const viewer of [
      await makeStudent(homework),
      await makeViewer(),
      await makeMember(other, "INSTRUCTOR", "Eve"),
    ]) {
      await signIn(viewer);
      const response = await download(get);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("There is no such report.");
    }
  });

  it("does not exist for an assignment or a course that is not there", async () => {
    expect((await download(get, { ...homework, assignment: "second" })).status).toBe(404);
    expect((await download(get, { ...homework, course: "none" })).status).toBe(404);
  });
});
