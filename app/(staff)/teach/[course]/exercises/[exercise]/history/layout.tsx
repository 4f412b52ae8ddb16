import type { Metadata } from "next";
import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { teachExercisePath, teachExercisesPath, type WorkPlace } from "@/lib/paths";
import { loadWork } from "../_components/load-work";

interface HistoryFrameProps {
  params: Promise<WorkPlace>;
  children: ReactNode;
}

export async function generateMetadata({ params }: HistoryFrameProps): Promise<Metadata> {
  return { title: `History of ${(await loadWork(await params)).title}` };
}

/** Asked before the page begins to stream: what is not there answers 404, not 200 with an apology. */
export default async function HistoryFrame({ params, children }: HistoryFrameProps) {
  const { viewer, taught, work, title } = await loadWork(await params);
  const place = { course: taught.slug, exercise: work.slug };
  const trail = (
    <>
      <a href={teachExercisesPath(place)}>Exercises</a>
      {" · "}
      <a href={teachExercisePath(place)}>
        <bdi>{title}</bdi>
      </a>
    </>
  );
  return (
    <StaffShell viewer={viewer} course={taught} current="exercises" trail={trail}>
      {children}
    </StaffShell>
  );
}
