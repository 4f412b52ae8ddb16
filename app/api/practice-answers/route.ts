import { runJson } from "@/lib/json-route";
import { answerPractice } from "@/lib/practice/answer-practice";
import { practiceStatus } from "@/lib/practice/practice-status";
import { practiceAnswerSchema } from "@/lib/practice/schema";

/** An answer to a part of somebody's own practice: checked and kept once, however often it is sent. */
export const POST = (request: Request): Promise<Response> =>
  runJson({ request, schema: practiceAnswerSchema, run: answerPractice, statusOf: practiceStatus });
