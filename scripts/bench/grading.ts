import { scoreMatrix, scoreNumericInput } from "@khanacademy/perseus-score";
import { gradePart, parseExercise, type RawAnswer, solveExercise } from "@/grader";
import { type Bar, perSecond, times } from "./bar";
import { compare } from "./compare";

/** P1: marking one answer, from the text in its cells to a verdict, against perseus-score's scorers. */
export function gradingBars(): Bar[] {
  return [
    matrixBar("3×3 matrix", 3),
    matrixBar("4×4 matrix", 4),
    matrixBar("4×4 with fractions", 4, true),
    numberBar(),
  ];
}

function matrixBar(what: string, size: number, fractions = false): Bar {
  const truth = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => row * size + column + (fractions ? 0.5 : -3)),
  );
  // Halves, since perseus-score wants fractions in lowest terms.
  const answers = truth.map((row) => row.map((value) => (fractions ? `${value * 2}/2` : String(value))));
  const grade = grader(`parts: [{id: a, kind: tensor, answer: ${JSON.stringify(truth)}}]`, answers);
  const rubric = {
    prefix: "",
    suffix: "",
    answers: truth,
    cursorPosition: [0, 0],
    matrixBoardSize: [size, size],
    static: false,
  };
  const input = { answers };
  expect(scoreMatrix(input, rubric), grade());
  const rates = compare(grade, () => scoreMatrix(input, rubric));
  return bar(what, rates, 10);
}

function numberBar(): Bar {
  const grade = grader("parts: [{id: a, kind: number, answer: 126.5, tolerance: 0.01}]", "126.5");
  const rubric = {
    coefficient: false,
    answers: [
      {
        value: 126.5,
        status: "correct",
        message: "",
        simplify: "optional" as const,
        strict: false,
        maxError: 0.01,
      },
    ],
  };
  const input = { currentValue: "126.5" };
  expect(scoreNumericInput(input, rubric), grade());
  return bar(
    "number",
    compare(grade, () => scoreNumericInput(input, rubric)),
    3,
  );
}

function grader(parts: string, answer: RawAnswer): () => string {
  const exercise = parseExercise(`title: Bench\nprompt: ""\n${parts}`);
  if (!exercise.ok) throw new Error(exercise.issues.map(({ code }) => code).join());
  const solution = solveExercise(exercise.value);
  if (!solution.ok) throw new Error("the bench exercise has no solution");
  const task = { exercise: exercise.value, solution: solution.value, part: "a", answer };
  return () => gradePart(task).status;
}

/** Marking one 4×4 answer, for comparison with everything else that a submit does. */
export function matrixGrader(): () => void {
  const rows = [0, 1, 2, 3];
  const truth = rows.map((row) => rows.map((column) => row * 4 + column));
  return grader(
    `parts: [{id: a, kind: tensor, answer: ${JSON.stringify(truth)}}]`,
    truth.map((row) => row.map(String)),
  );
}

/** Both sides must find the answer right before their speed means anything. */
function expect(theirs: object, ours: string): void {
  const points = "earned" in theirs ? theirs.earned : null;
  if (points !== 1 || ours !== "right")
    throw new Error(`verdicts differ: ${JSON.stringify(theirs)}, ${ours}`);
}

const bar = (what: string, { ours, theirs, ratio }: ReturnType<typeof compare>, least: number): Bar => ({
  id: "P1",
  what: `grade a ${what}`,
  ours: perSecond(ours),
  theirs: `${perSecond(theirs)} perseus-score`,
  target: `≥ ${least}×`,
  measured: times(ratio),
  met: ratio >= least,
});
