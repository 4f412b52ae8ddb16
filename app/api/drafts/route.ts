import { draftStatus } from "@/lib/exercises/draft-status";
import { saveDraft } from "@/lib/exercises/save-draft";
import { saveDraftSchema } from "@/lib/exercises/schema";
import { runJson } from "@/lib/json-route";

/** The text of an exercise's author: kept, and answered with what it would be. */
export const POST = (request: Request): Promise<Response> =>
  runJson({ request, schema: saveDraftSchema, run: saveDraft, statusOf: draftStatus });
