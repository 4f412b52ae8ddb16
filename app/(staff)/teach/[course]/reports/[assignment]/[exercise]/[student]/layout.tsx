import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { ExercisePlace } from "@/lib/paths";
import { loadStudent } from "./_components/load-student";

interface StudentGateProps {
  params: Promise<ExercisePlace & { student: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: StudentGateProps): Promise<Metadata> {
  const { course, assignment, exercise, student } = await params;
  const { name } = await loadStudent(course, assignment, exercise, student);
  return { title: `${name}, attempts` };
}

/** Asked before the page begins to stream: who is not there answers 404, not 200 with an apology. */
export default async function StudentGate({ params, children }: StudentGateProps) {
  const { course, assignment, exercise, student } = await params;
  await loadStudent(course, assignment, exercise, student);
  return children;
}
