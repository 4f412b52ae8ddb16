import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { loadCourse } from "./_components/load-course";

interface ExercisesFrameProps {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

/** Asked before the page begins to stream: what is not there answers 404, not 200 with an apology. */
export default async function ExercisesFrame({ params, children }: ExercisesFrameProps) {
  const { viewer, taught } = await loadCourse((await params).course);
  return (
    <StaffShell viewer={viewer} course={taught} current="exercises">
      {children}
    </StaffShell>
  );
}
