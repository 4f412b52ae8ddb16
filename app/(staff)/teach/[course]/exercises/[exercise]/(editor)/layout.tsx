import type { Metadata } from "next";
import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { teachExercisesPath, type WorkPlace } from "@/lib/paths";
import { loadWork } from "../_components/load-work";

interface EditorFrameProps {
  params: Promise<WorkPlace>;
  children: ReactNode;
}

export async function generateMetadata({ params }: EditorFrameProps): Promise<Metadata> {
  return { title: (await loadWork(await params)).title };
}

/** Asked before the page begins to stream: what is not there answers 404, not 200 with an apology. */
export default async function EditorFrame({ params, children }: EditorFrameProps) {
  const { viewer, taught } = await loadWork(await params);
  return (
    <StaffShell
      viewer={viewer}
      course={taught}
      current="exercises"
      trail={<a href={teachExercisesPath({ course: taught.slug })}>Exercises</a>}
      width="full"
    >
      {children}
    </StaffShell>
  );
}
