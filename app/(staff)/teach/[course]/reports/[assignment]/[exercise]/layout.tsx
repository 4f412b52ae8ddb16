import type { Metadata } from "next";
import type { ReactNode } from "react";
import { findViewer } from "@/lib/auth/viewer";
import type { ExercisePlace } from "@/lib/paths";
import { loadItem } from "./_components/load-item";

interface ItemGateProps {
  params: Promise<ExercisePlace>;
  children: ReactNode;
}

export async function generateMetadata({ params }: ItemGateProps): Promise<Metadata> {
  const { course, assignment, exercise } = await params;
  if ((await findViewer()) === null) return {};
  const { item } = await loadItem(course, assignment, exercise);
  return { title: `${item.title}, report` };
}

/** Asked before the page begins to stream: what is not there answers 404, not 200 with an apology. To sign in is left to the gates below. */
export default async function ItemGate({ params, children }: ItemGateProps) {
  const { course, assignment, exercise } = await params;
  if ((await findViewer()) !== null) await loadItem(course, assignment, exercise);
  return children;
}
