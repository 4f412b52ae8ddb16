import type { Metadata } from "next";
import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { exerciseHistoryPath, teachExercisePath, teachExercisesPath, type WorkPlace } from "@/lib/paths";
import { loadWork } from "../_components/load-work";

interface HistoryFrameProps {
  params: Promise<WorkPlace>;
  children: ReactNode;
}

/** The exercise; whoever has to sign in first is brought back to its history, not to its text. */
async function load(params: HistoryFrameProps["params"]) {
  const place = await params;
  await requireViewer(exerciseHistoryPath(place));
  return loadWork(place);
}

export async function generateMetadata({ params }: HistoryFrameProps): Promise<Metadata> {
  return { title: `History of ${(await load(params)).title}` };
}

/** Asked before the page begins to stream: what is not there answers 404, not 200 with an apology. */
export default async function HistoryFrame({ params, children }: HistoryFrameProps) {
  const { viewer, taught, work, title } = await load(params);
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
