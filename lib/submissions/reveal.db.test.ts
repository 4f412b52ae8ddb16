import { afterAll, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import { getHomeworkOverview } from "../assignments/queries";
import { DEFAULT_REVEAL, type RevealPolicy } from "../assignments/reveal-policy";
import type { Viewer } from "../auth/session";
import { getCourse, getMyCourses } from "../courses/queries";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, newKey, openExercise, RIGHT, UNREADABLE } from "../testing/factories";
import { unnamed } from "../testing/unnamed";
import { getExercisePage, getSubmission } from "./queries";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

const NOTHING: RevealPolicy = { score: "never", cells: "never", diagnosis: "never", trace: "never" };
const SCORE: RevealPolicy = { score: 1, cells: "never", diagnosis: "never", trace: "never" };
const AFTER: RevealPolicy = {
  score: "after-due",
  cells: "after-due",
  diagnosis: "after-due",
  trace: "after-due",
};
const SECOND: RevealPolicy = { score: 2, cells: 2, diagnosis: 2, trace: 3 };

/** Three of four cells right, the wrong one in another place: 1.5 of 2 points each. */
const FIRST_WRONG = [
  ["0", "8642"],
  ["4690", "10864"],
];
const LAST_WRONG = [
  ["2468", "8642"],
  ["4690", "0"],
];
const ALL_WRONG = [
  ["1", "2"],
  ["3", "4"],
];

type Answers = readonly (readonly [part: string, answer: RawAnswer])[];

interface Seen {
  viewer: Viewer;
  attemptId: string;
  replies: readonly Awaited<ReturnType<typeof submitAnswer>>[];
}

/** A new student who gives these answers, one after the other. */
async function answering(homework: Homework, answers: Answers): Promise<Seen> {
  const { viewer, attemptId } = await openExercise(homework);
  const replies: Seen["replies"][number][] = [];
  for (const [partId, answer] of answers) {
    replies.push(await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() }));
  }
  return { viewer, attemptId, replies };
}

/** All that a student's pages show of a homework. */
async function pages(homework: Homework, { viewer, replies }: Seen) {
  const receipts = replies.map((reply) => (reply.ok ? getSubmission(viewer, reply.submission.id) : null));
  return {
    exercise: await getExercisePage(viewer, homework),
    overview: await getHomeworkOverview(viewer, homework),
    course: await getCourse(viewer, homework.course),
    courses: await getMyCourses(viewer),
    receipts: await Promise.all(receipts),
  };
}

const shownTo = async (homework: Homework, seen: Seen) =>
  unnamed({ replies: seen.replies, pages: await pages(homework, seen) });

/** What two students see who give different answers. */
async function bothSee(reveal: RevealPolicy, one: Answers, other: Answers) {
  const homework = await makeHomework({ reveal, slugs: ["doubling", "other"] });
  return [
    await shownTo(homework, await answering(homework, one)),
    await shownTo(homework, await answering(homework, other)),
  ] as const;
}

const pastDue = ({ assignmentId }: Homework) =>
  prisma().$executeRaw`
    UPDATE assignment SET opens_at = now() - interval '2 days', due_at = now() - interval '1 second'
    WHERE id = ${assignmentId}::uuid`;

describe("no oracle", () => {
  it("where points alone are shown: answers with other wrong cells and equal points look the same", async () => {
    const [one, other] = await bothSee(SCORE, [["twice", FIRST_WRONG]], [["twice", LAST_WRONG]]);
    expect(one).toBe(other);
    expect(one).toContain('"status":"partial"');
  });

  it("where cells are shown they differ, so that this test can fail", async () => {
    const [one, other] = await bothSee(DEFAULT_REVEAL, [["twice", FIRST_WRONG]], [["twice", LAST_WRONG]]);
    expect(one).not.toBe(other);
  });

  it.each([
    ["one part", [["twice", RIGHT]], [["twice", ALL_WRONG]]],
    [
      "all parts, several times",
      [
        ["twice", RIGHT],
        ["odd", "13579"],
        ["odd", "1"],
      ],
      [
        ["twice", FIRST_WRONG],
        ["odd", "2"],
        ["odd", "3"],
      ],
    ],
    [
      "an answer given twice",
      [
        ["odd", "13579"],
        ["odd", "13579"],
      ],
      [
        ["odd", "1"],
        ["odd", "1"],
      ],
    ],
  ] as const)(
    "where nothing is shown: right and wrong answers to %s look the same",
    async (_, one, other) => {
      for (const reveal of [NOTHING, AFTER]) {
        const [right, wrong] = await bothSee(reveal, one, other);
        expect(right).toBe(wrong);
      }
    },
  );

  it("where points are shown from the second attempt on: the first one tells nothing", async () => {
    const [right, wrong] = await bothSee(SECOND, [["twice", RIGHT]], [["twice", ALL_WRONG]]);
    expect(right).toBe(wrong);
  });
});

describe("what is not shown", () => {
  it("counts nothing in sums, and is counted as withheld", async () => {
    const homework = await makeHomework({ reveal: SECOND, slugs: ["doubling", "other"] });
    // (odd) is tried twice, so its one point of six is shown; (twice) is right, and not shown.
    const seen = await answering(homework, [
      ["twice", RIGHT],
      ["odd", "1"],
      ["odd", "13579"],
    ]);
    const told = seen.replies.map((reply) => reply.ok && reply.homework);
    expect(told).toEqual([
      { earned: 0, possible: 600, withheld: 1, itemState: "started" },
      { earned: 0, possible: 600, withheld: 2, itemState: "handed-in" },
      { earned: 100, possible: 600, withheld: 1, itemState: "handed-in" },
    ]);
    const { exercise, overview, course, courses } = await pages(homework, seen);
    const sums = { earned: 100, possible: 600, withheld: 1 };
    expect(overview).toMatchObject(sums);
    expect(overview.items).toMatchObject([
      {
        earned: 100,
        possible: 300,
        withheld: 1,
        state: "handed-in",
        parts: [{ state: "handed-in" }, { state: "right" }],
      },
      { earned: 0, withheld: 0, state: "open" },
    ]);
    expect(course.assignments).toMatchObject([{ ...sums, done: 0 }]);
    expect(courses.courses[0]?.assignments).toMatchObject([sums]);
    expect(exercise.parts).toMatchObject({
      twice: { earned: 0, state: "handed-in", last: { verdict: { status: "handed-in", earned: 0 } } },
      odd: { earned: 100, state: "right", last: { verdict: { status: "right", shown: "diagnosis" } } },
    });
  });

  it("is shown after the due date by the database's clock, also of earlier answers", async () => {
    const homework = await makeHomework({ reveal: AFTER });
    const seen = await answering(homework, [["twice", LAST_WRONG]]);
    const before = await pages(homework, seen);
    const later = "Your points are shown after the due date.";
    expect(before.receipts).toMatchObject([
      { submission: { verdict: { status: "handed-in", cells: null, later } } },
    ]);
    expect(before.overview).toMatchObject({ earned: 0, withheld: 1 });
    await pastDue(homework);
    const after = await pages(homework, seen);
    // Three of four cells of two points.
    expect(after.receipts).toMatchObject([
      { submission: { verdict: { status: "partial", earned: 150, shown: "trace", later: null } } },
    ]);
    expect(after.overview).toMatchObject({ earned: 150, withheld: 0 });
  });

  it("is not shown after it either where it never is", async () => {
    const homework = await makeHomework({ reveal: NOTHING });
    const seen = await answering(homework, [
      ["twice", RIGHT],
      ["odd", "1"],
    ]);
    await pastDue(homework);
    const { receipts, overview } = await pages(homework, seen);
    const handedIn = { submission: { verdict: { status: "handed-in", later: null } } };
    expect(receipts).toMatchObject([handedIn, handedIn]);
    expect(overview).toMatchObject({ earned: 0, withheld: 2, items: [{ state: "handed-in" }] });
  });
});

it("an answer that could not be read is told under every policy", async () => {
  const homework = await makeHomework({ reveal: NOTHING });
  const seen = await answering(homework, [["twice", UNREADABLE]]);
  expect(seen.replies).toMatchObject([
    {
      ok: true,
      submission: { verdict: { status: "invalid", messages: [expect.stringContaining("eight")] } },
      progress: { attemptsUsed: 0, state: "open" },
      homework: { withheld: 0, itemState: "open" },
    },
  ]);
});

it("by default the mistake is named at once, and the sentence says when the picture opens", async () => {
  const homework = await makeHomework({ reveal: DEFAULT_REVEAL, source: BLUR });
  // Without padding one gets the middle of the right result alone.
  const { replies } = await answering(homework, [
    ["b", [["9"]]],
    ["b", ZEROS],
  ]);
  expect(replies).toMatchObject([
    {
      submission: {
        verdict: {
          shown: "diagnosis",
          diagnosis: { message: "This is what one gets when the padding is left out." },
          later: "The picture opens with your second attempt.",
        },
      },
    },
    { submission: { verdict: { shown: "trace", later: null } } },
  ]);
});

const ZEROS = [
  ["0", "0", "0"],
  ["0", "0", "0"],
  ["0", "0", "0"],
];

const BLUR = `
title: Sums
given:
  R: [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
  f: [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
prompt: "{{R}} {{f}}"
parts:
  - { id: b, kind: tensor, prompt: "The sums", answer: "conv2d(R, f, {padding: 1})", points: 1 }
`;

/** (128 − 3) / 1 + 1 = 126 */
const SIZE = `
title: A size
given: { n: 128 }
prompt: "What size?"
parts:
  - { id: size, kind: shape, answer: "outputShape([128, 128, 3], [{type: 'conv2d', filters: 16, size: 3}])" }
`;

describe("the right numbers in the other layout", () => {
  it.each([
    ["are sent back where cells are marked", DEFAULT_REVEAL, "invalid", 0],
    ["are wrong, as any other size, where points alone are shown", SCORE, "wrong", 1],
    ["are handed in, as any other size, where nothing is", NOTHING, "handed-in", 1],
  ] as const)("%s", async (_, reveal, status, attemptsUsed) => {
    const homework = await makeHomework({ reveal, source: SIZE });
    const { replies } = await answering(homework, [["size", "16x126x126"]]);
    expect(replies).toMatchObject([
      { submission: { verdict: { status, earned: 0 } }, progress: { attemptsUsed } },
    ]);
  });

  it("get under a policy that hides marks the reply of any other size", async () => {
    const [one, other] = await bothSeeSizes("16x126x126", "9x9x9");
    expect(one).toEqual(other);
  });
});

async function bothSeeSizes(...sizes: readonly [string, string]) {
  const homework = await makeHomework({ reveal: NOTHING, source: SIZE });
  const [one, other] = sizes;
  return [
    unnamed((await answering(homework, [["size", one]])).replies),
    unnamed((await answering(homework, [["size", other]])).replies),
  ].map((seen) => JSON.parse(JSON.stringify(seen).replaceAll(one, "?").replaceAll(other, "?")));
}
