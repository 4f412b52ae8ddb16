import type { AssignmentPlace } from "@/lib/paths";
import { csvResponse } from "@/lib/reports/csv-response";
import { submissionsCsv } from "@/lib/reports/submissions-csv";

/** All that students handed in, as a download. */
export const GET = async (_request: Request, { params }: { params: Promise<AssignmentPlace> }) =>
  csvResponse({ place: await params, name: "submissions", write: submissionsCsv });
