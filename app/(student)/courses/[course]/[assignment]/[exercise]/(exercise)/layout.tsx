import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { HomeworkTrail } from "@/app/_shell/homework-trail";
import { getHomework } from "@/lib/assignments/queries";
import { requireViewer } from "@/lib/auth/viewer";
import { type ExercisePlace, exercisePath } from "@/lib/paths";
import { BlankMarks } from "../_components/blank-marks";
import { HomeworkAroundProvider } from "../_components/homework-around";

interface ExerciseGateProps {
  params: Promise<ExercisePlace>;
  children: ReactNode;
}

/** Once per request, for the title and the gate. */
const findItem = cache(async (course: string, assignment: string, exercise: string) => {
  const place = { course, assignment, exercise };
  const viewer = await requireViewer(exercisePath(place));
  const homework = await foundOr404(getHomework(viewer, place));
  const item = homework.items.find(({ slug }) => slug === exercise) ?? notFound();
  return { homework, item };
});

/** Asks the homework alone: links on a page fetch this ahead, and opening the exercise would begin an attempt. */
export async function generateMetadata({ params }: ExerciseGateProps): Promise<Metadata> {
  const { course, assignment, exercise } = await params;
  return { title: (await findItem(course, assignment, exercise)).item.title };
}

/** Asked before the page begins to stream: a page that is not there answers 404, not 200 with an apology. */
export default async function ExerciseGate({ params, children }: ExerciseGateProps) {
  const { course, assignment, exercise } = await params;
  const { homework } = await findItem(course, assignment, exercise);
  const around = {
    trail: <HomeworkTrail course={homework.course} homework={homework} />,
    marks: <BlankMarks items={homework.items} current={exercise} />,
  };
  return <HomeworkAroundProvider around={around}>{children}</HomeworkAroundProvider>;
}
