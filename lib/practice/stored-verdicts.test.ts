import { expectTypeOf, test } from "vitest";
import type { PartVerdict } from "@/grader";
import type { SubmissionRow } from "../submissions/submission-row";
import type { PracticeContext } from "./find-practice-answers";
import type { AnswerRow } from "./queries";

// Checked by the compiler.
test("what was stored cannot be read as if it had all the fields of today", () => {
  expectTypeOf<SubmissionRow["verdict"]>().not.toExtend<PartVerdict>();
  expectTypeOf<AnswerRow["verdict"]>().not.toExtend<PartVerdict>();
  expectTypeOf<NonNullable<PracticeContext["keyed"]>["verdict"]>().not.toExtend<PartVerdict>();
});
