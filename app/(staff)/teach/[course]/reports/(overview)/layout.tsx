import type { ReactNode } from "react";
import { loadTaught } from "../_components/load-taught";

interface OverviewGateProps {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

/** Asked before the page begins to stream: whoever has to sign in is brought back to the reports. */
export default async function OverviewGate({ params, children }: OverviewGateProps) {
  await loadTaught((await params).course);
  return children;
}
