import { runJson } from "@/lib/json-route";
import { refusalStatus } from "@/lib/submissions/refusal-status";
import { submitSchema } from "@/lib/submissions/schema";
import { submitForm } from "@/lib/submissions/submit-form";

/** An answer to one part: graded and stored once, however often it is sent. */
export const POST = (request: Request): Promise<Response> =>
  runJson({ request, schema: submitSchema, run: submitForm, statusOf: refusalStatus });
