import type { AssignmentPlace } from "@/lib/paths";
import { csvResponse } from "@/lib/reports/csv-response";
import { gradebookCsv } from "@/lib/reports/gradebook-csv";

/** The gradebook as a download. */
export const GET = async (_request: Request, { params }: { params: Promise<AssignmentPlace> }) =>
  csvResponse({ place: await params, name: "gradebook", write: gradebookCsv });
