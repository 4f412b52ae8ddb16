import { runJson } from "@/lib/json-route";
import { traceSchema } from "@/lib/traces/schema";
import { traceAnswer } from "@/lib/traces/trace-answer";
import { traceStatus } from "@/lib/traces/trace-refusal";

/** The picture of a judged answer, as far as it is shown to whoever asks. */
export const POST = (request: Request): Promise<Response> =>
  runJson({ request, schema: traceSchema, run: traceAnswer, statusOf: traceStatus });
