import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { getHomework } from "@/lib/assignments/queries";
import { requireViewer } from "@/lib/auth/viewer";
import { type ExercisePlace, exercisePath } from "@/lib/paths";

interface ExerciseGateProps {
  params: Promise<ExercisePlace>;
  children: ReactNode;
}

/** Asked before the page begins to stream: a page that is not there answers 404, not 200 with an apology. */
export default async function ExerciseGate({ params, children }: ExerciseGateProps) {
  const place = await params;
  const viewer = await requireViewer(exercisePath(place));
  const homework = await foundOr404(getHomework(viewer, place));
  if (!homework.items.some(({ slug }) => slug === place.exercise)) notFound();
  return children;
}
