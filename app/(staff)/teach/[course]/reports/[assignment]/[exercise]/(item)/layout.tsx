import type { ReactNode } from "react";
import type { ExercisePlace } from "@/lib/paths";
import { loadItem } from "../_components/load-item";

interface ItemReportGateProps {
  params: Promise<ExercisePlace>;
  children: ReactNode;
}

/** Asked before the page begins to stream: whoever has to sign in is brought back to this report. */
export default async function ItemReportGate({ params, children }: ItemReportGateProps) {
  const { course, assignment, exercise } = await params;
  await loadItem(course, assignment, exercise);
  return children;
}
