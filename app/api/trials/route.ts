import { runJson } from "@/lib/json-route";
import { tryAnswerSchema } from "@/lib/submissions/schema";
import { trialStatus } from "@/lib/submissions/trial-status";
import { tryAnswer } from "@/lib/submissions/try-answer";

/** An answer of the staff's: checked, and forgotten. */
export const POST = (request: Request): Promise<Response> =>
  runJson({ request, schema: tryAnswerSchema, run: tryAnswer, statusOf: trialStatus });
