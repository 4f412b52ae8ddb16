import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { loadTaught } from "./_components/load-taught";

interface ReportsProps {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

/**
 * The frame of the reports stands while they load. Asked before anything begins to stream: what is not there
 * answers 404, not 200 with an apology.
 */
export default async function ReportsFrame({ params, children }: ReportsProps) {
  const { viewer, taught } = await loadTaught((await params).course);
  return (
    <StaffShell viewer={viewer} course={taught} current="reports">
      {children}
    </StaffShell>
  );
}
