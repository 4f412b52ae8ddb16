import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { attemptsReportPath } from "@/lib/paths";
import { getReportedStudent } from "@/lib/reports/get-reported-student";

/** That the course has such a student, and the name; once per request, for the gate and the tab's title. */
export const loadStudent = cache(
  async (course: string, assignment: string, exercise: string, student: string) => {
    const viewer = await requireViewer(attemptsReportPath({ course, assignment, exercise, student }));
    return foundOr404(getReportedStudent(viewer, { course, student }));
  },
);
