import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { itemReportPath } from "@/lib/paths";
import { getReportedItem } from "@/lib/reports/get-reported-item";

/** That there is such an exercise to report on, and its title; once per request, for the gate and the tab's title. */
export const loadItem = cache(async (course: string, assignment: string, exercise: string) => {
  const place = { course, assignment, exercise };
  const viewer = await requireViewer(itemReportPath(place));
  return { viewer, item: await foundOr404(getReportedItem(viewer, place)) };
});
