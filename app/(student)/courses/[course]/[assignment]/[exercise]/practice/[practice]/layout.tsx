import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { PracticePlace } from "@/lib/practice/queries";
import { loadPractice } from "./_components/load-practice";

interface PracticeGateProps {
  params: Promise<PracticePlace>;
  children: ReactNode;
}

export async function generateMetadata({ params }: PracticeGateProps): Promise<Metadata> {
  const { practice } = await loadPractice(await params);
  return { title: `Practice: ${practice.item.title}` };
}

/** Asked before the page begins to stream: a practice that is not there answers 404. */
export default async function PracticeGate({ params, children }: PracticeGateProps) {
  await loadPractice(await params);
  return children;
}
