export type { Exercise, Part } from "./exercise/exercise";
export { gradePart, MAX_ANSWER_LENGTH } from "./exercise/grade-part";
export { lineOfIssue } from "./exercise/line-of-issue";
export { parseExercise } from "./exercise/parse-exercise";
export { rawAnswerSchema, readRawAnswer } from "./exercise/read-raw-answer";
export {
  type PublicExercise,
  type PublicGiven,
  type PublicPart,
  redactExercise,
} from "./exercise/redact-exercise";
export type { Sample } from "./exercise/schema";
export { type Solution, solveExercise } from "./exercise/solve-exercise";
export type { Issue, IssueCode } from "./issue";
export type { Json } from "./json";
export { evaluateProgram } from "./language/evaluate-program";
export { parseProgram } from "./language/parse-program";
export { describeIssue } from "./messages.en";
export { nearestName } from "./nearest-name";
export { toWholePoints } from "./numeric/points";
export { fromJson } from "./ops/from-json";
export { operations } from "./ops/index";
export { toJson } from "./ops/to-json";
export { asNumbers, type Value } from "./ops/value";
export type { Result } from "./result";
export { MAX_CELLS } from "./tensor/cell-collector";
export { fromNested, type NestedNumbers, toNested } from "./tensor/nested";
export { parseTensor } from "./tensor/parse-tensor";
export { Tensor } from "./tensor/tensor";
export type { RawAnswer } from "./tensor/tensor-from-cells";
export type { CellMarks, PartStatus, PartVerdict, Points } from "./verdict";
export { GRADER_VERSION } from "./version";
