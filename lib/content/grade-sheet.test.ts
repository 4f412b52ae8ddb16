import { describe, expect, it } from "vitest";
import { gradeSheet } from "./grade-sheet";
import { loadPack } from "./load-pack";
import { sampleSheet } from "./testing/sample-sheet";

const pack = await loadPack("cnn-homework");
const report = gradeSheet(pack, sampleSheet);

const partOf = (exercise: string, part: string) =>
  report.exercises.find(({ id }) => id === exercise)?.parts.find(({ id }) => id === part);

const ROW_RIGHT = [true, true, true, true];
const ROW_WRONG = [false, false, false, false];
const ALL_WRONG = [
  [false, false],
  [false, false],
];

describe("the sample sheet, against the recomputed truth", () => {
  it.each(["convolution", "output-shape", "max-pooling"])("%s is all right", (id) => {
    const exercise = report.exercises.find((each) => each.id === id);
    expect(exercise?.parts.map(({ status }) => status)).not.toContain(undefined);
    expect(new Set(exercise?.parts.map(({ status }) => status))).toEqual(new Set(["right"]));
    expect(exercise?.earned).toBe(exercise?.possible);
  });

  it.each(["zero-padding", "dilation"])("%s has r and g right", (id) => {
    expect([partOf(id, "r")?.status, partOf(id, "g")?.status]).toEqual(["right", "right"]);
  });

  it.each(["b", "sum"])("zero-padding %s is wrong in exactly its last row", (part) => {
    // 12 of 16 cells of 2 points: 1.5.
    expect(partOf("zero-padding", part)).toMatchObject({
      status: "partial",
      earned: 1.5,
      possible: 2,
      size: true,
      cells: [ROW_RIGHT, ROW_RIGHT, ROW_RIGHT, ROW_WRONG],
    });
  });

  it("dilation b has the right size and no right cell", () => {
    expect(partOf("dilation", "b")).toMatchObject({
      status: "wrong",
      earned: 0,
      size: true,
      cells: ALL_WRONG,
      followThrough: false,
    });
  });

  it.each([
    ["zero-padding", "b", "image-continued"],
    ["dilation", "b", "window-offset"],
    ["output-shape-stride", "shape", "power-of-two"],
  ])("the mistake in %s %s is named %s", (exercise, part, id) => {
    expect(partOf(exercise, part)?.mistake).toMatchObject({ id, certainty: "exact" });
  });

  it("names no mistake where nothing is wrong, or where all follows from an earlier one", () => {
    expect(partOf("convolution", "sum")?.mistake).toBeNull();
    expect(partOf("dilation", "sum")?.mistake).toBeNull();
    expect(partOf("freezing", "explain")?.mistake).toBeNull();
  });

  it("dilation sum follows from the sheet's own three channels", () => {
    // 4 + 8 + 8 = 20 and 4 + 8 + 12 = 24: wrong as it stands, right from its own b.
    expect(partOf("dilation", "sum")).toMatchObject({ status: "right", earned: 2, followThrough: true });
  });

  it("zero-padding sum follows neither from the truth nor from its own channels", () => {
    // Own channels, last row: 4 + 8 + 24 = 36 and 6 + 12 + 36 = 54, the sheet says 24 and 36.
    expect(partOf("zero-padding", "sum")).toMatchObject({ status: "partial", followThrough: false });
  });

  it("output-shape-stride has one axis of three right", () => {
    expect(partOf("output-shape-stride", "shape")).toMatchObject({
      status: "partial",
      earned: 1,
      possible: 3,
      cells: [false, false, true],
    });
  });

  it.each([
    ["zero-padding", "tradeoff"],
    ["template-matching", "explain"],
    ["multiscale", "explain"],
    ["depth-compensation", "explain"],
    ["one-by-one", "explain"],
    ["learned-features", "explain"],
    ["pooling-purpose", "explain"],
    ["augmentation", "explain"],
    ["inception", "explain"],
    ["residual", "explain"],
    ["activations", "explain"],
    ["filter-ascent", "explain"],
  ])("%s %s says all that was asked", (exercise, part) => {
    const graded = partOf(exercise, part);
    expect(graded).toMatchObject({ status: "right", earned: 2, possible: 2 });
    expect(new Set(graded?.points.map(({ outcome }) => outcome))).toEqual(new Set(["met"]));
  });

  it("transfer-learning leaves out that the new data set is small", () => {
    expect(partOf("transfer-learning", "explain")).toMatchObject({ status: "needs-review", earned: 1.33 });
  });

  it("freezing gives half of the reason", () => {
    expect(partOf("freezing", "explain")).toMatchObject({ status: "needs-review", earned: 1 });
  });

  it.each(["fine-tuning", "grad-cam"])("%s is in order", (exercise) => {
    expect(partOf(exercise, "order")).toMatchObject({ status: "right", earned: 4, possible: 4 });
  });

  it("adds up", () => {
    const computed = 8 + (2 + 2 + 1.5 + 1.5) + (2 + 2 + 2) + 3 + 1 + 4;
    // Twelve texts of 2 points, two thirds and a half of two more, and the two orders.
    const explained = 12 * 2 + 1.33 + 1 + 2 * 4;
    expect(report.earned).toBeCloseTo(computed + explained, 10);
  });
});

describe("follow-through from absurd numbers", () => {
  it.each([
    ["freezing", "unfrozen", { frozen: "1e308", unfrozen: "1e308" }],
    ["freezing", "unfrozen", { frozen: "-1168", unfrozen: "0" }],
    ["convolution", "sum", { r: "[[1e300,2e300],[3e300,4e300]]", sum: "[[1e300,2e300],[3e300,4e300]]" }],
  ])("%s %s earns nothing from %j", (exercise, part, answers) => {
    const graded = gradeSheet(pack, { [exercise]: answers }).exercises.find(({ id }) => id === exercise);
    expect(graded?.parts.find(({ id }) => id === part)).toMatchObject({
      status: "wrong",
      earned: 0,
      followThrough: false,
    });
  });

  it.each([
    // The biases forgotten: 152 + 1,168.
    ["freezing", "unfrozen", { frozen: "152", unfrozen: "1320" }],
    // A sign slipped in: 9 + 18 + 18 = 45, 9 + 18 − 18 = 9.
    ["convolution", "sum", { b: "[18 -18; 27 27]", sum: "[45 9; 54 54]" }],
  ])("%s %s still follows from %j", (exercise, part, answers) => {
    const graded = gradeSheet(pack, { [exercise]: answers }).exercises.find(({ id }) => id === exercise);
    expect(graded?.parts.find(({ id }) => id === part)).toMatchObject({
      status: "right",
      followThrough: true,
    });
  });
});

describe("a sheet with gaps and strangers", () => {
  it("calls parts without an answer unanswered and worth nothing", () => {
    const blank = gradeSheet(pack, {});
    expect(new Set(blank.exercises.flatMap(({ parts }) => parts.map(({ status }) => status)))).toEqual(
      new Set(["unanswered"]),
    );
    expect(blank.earned).toBe(0);
  });

  it("names what the pack does not have instead of dropping it silently", () => {
    const answers = { perceptron: { w: "1" }, convolution: { r: "[9 9; 9 9]", tradeoff: "none" } };
    expect(gradeSheet(pack, answers).unknown).toEqual(["perceptron", "convolution.tradeoff"]);
  });

  it.each([
    ["a truth value", true],
    ["an object", { answer: 1 }],
    ["lists nested five deep", [[[[["9"]]]]]],
  ])("calls %s invalid and says why", (_, answer) => {
    const [convolution] = gradeSheet(pack, { convolution: { r: answer } }).exercises;
    const part = convolution?.parts.find(({ id }) => id === "r");
    expect(part?.status).toBe("invalid");
    expect(part?.messages.join()).toMatch(/not (boolean|a number)|nested too deeply/);
  });

  it("does not take inherited names for answers", () => {
    const answers = JSON.parse('{"__proto__": {"r": "9"}, "constructor": {"r": "9"}}');
    expect(gradeSheet(pack, answers).unknown).toEqual(["__proto__", "constructor"]);
  });
});
