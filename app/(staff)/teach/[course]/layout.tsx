import type { ReactNode } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { findViewer } from "@/lib/auth/viewer";
import { getTaughtCourse } from "@/lib/courses/get-taught-course";
import { canSeeReports } from "@/lib/courses/permissions";

interface CourseGateProps {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

/**
 * Whoever is not of the staff finds nothing below, and is told so before anything streams. Each page asks for itself
 * what it needs; it also knows where to come back to, so that sending people to sign in is left to it.
 */
export default async function CourseGate({ params, children }: CourseGateProps) {
  const viewer = await findViewer();
  if (viewer !== null) await foundOr404(getTaughtCourse(viewer, (await params).course, canSeeReports));
  return children;
}
