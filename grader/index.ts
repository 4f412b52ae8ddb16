export {
  type Conventions,
  completeConventions,
  conventionsSchema,
  type DeclaredConventions,
  type Layout,
  STANDARD,
  sameConventions,
} from "./conventions";
export { compareKnown, type KnownComparison } from "./exercise/compare-known";
export {
  describeFormat,
  type FormatHelp,
  type OperationHelp,
  type ParameterHelp,
} from "./exercise/describe-format";
export { diagnosePart } from "./exercise/diagnose-part";
export { drawVariant, MOST_DRAWS, type Variant } from "./exercise/draw-variant";
export type { Exercise, Known, Part, Vary } from "./exercise/exercise";
export { partsCarriedInto } from "./exercise/follow-through";
export { type Answers, gradePart, MAX_ANSWER_LENGTH } from "./exercise/grade-part";
export { type ExerciseLint, lintExercise } from "./exercise/lint-exercise";
export { normalForm, type WrittenAnswer } from "./exercise/normal-form";
export { openExercise, parseExercise, type SolvedExercise } from "./exercise/parse-exercise";
export { MAX_SOURCE_LENGTH } from "./exercise/parse-yaml";
export { partsReadBy } from "./exercise/parts-read-by";
export { type Place, placesOf, placesOfPaths } from "./exercise/places-of";
export { invitedMistakes } from "./exercise/predicted-answers";
export { rawAnswerSchema, readRawAnswer } from "./exercise/read-raw-answer";
export {
  type PublicExercise,
  type PublicGiven,
  type PublicPart,
  redactExercise,
} from "./exercise/redact-exercise";
export { rightAnswers } from "./exercise/right-answers";
export type { Sample } from "./exercise/sample-schema";
export { readSeed, type Seed } from "./exercise/seed";
export { shownMistakes } from "./exercise/shown-mistakes";
export type { Solution } from "./exercise/solution";
export { solveExercise } from "./exercise/solve-exercise";
export { tellingOf } from "./exercise/telling-of";
export { tracePart } from "./exercise/trace-part";
export { type ExampleFault, tryExamples } from "./exercise/try-examples";
export { writtenKey } from "./exercise/written-key";
export type { Issue, IssueCode } from "./issue";
export type { Json } from "./json";
export type { RightAnswer } from "./kinds/kind";
export { evaluateProgram } from "./language/evaluate-program";
export { parseProgram } from "./language/parse-program";
export { describeIssue } from "./messages.en";
export { nudgeFor } from "./mistake-hints.en";
export { type Budget, budgetForOne, budgetOf, isSpent, settleDrawn } from "./mistakes/budget";
export { describeDiagnosis, type NamedMistake } from "./mistakes/describe-diagnosis";
export type { Diagnosis } from "./mistakes/diagnosis";
export { isMistakeId, type MistakeId, sayMistake, whetherMistake } from "./mistakes.en";
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
export { describeCell } from "./trace/describe-cell.en";
export type {
  CallTrace,
  CellTrace,
  PartTrace,
  TraceGrid,
  TraceInput,
  TracePlace,
  TraceTerm,
} from "./trace/trace";
export {
  type CellMarks,
  type PartStatus,
  type PartVerdict,
  type Points,
  type PointVerdict,
  unmarked,
} from "./verdict";
export { GRADER_VERSION } from "./version";
