import type { ReactNode } from "react";
import { StaffShell } from "@/app/_shell/staff-shell";
import { findViewer } from "@/lib/auth/viewer";
import { loadTaught } from "./_components/load-taught";

interface ReportsProps {
  params: Promise<{ course: string }>;
  children: ReactNode;
}

/**
 * The frame of the reports stands while they load. Asked before anything begins to stream: what is not there
 * answers 404, not 200 with an apology. Whoever has to sign in first is sent there by the gate of the page itself,
 * which knows where to come back to.
 */
export default async function ReportsFrame({ params, children }: ReportsProps) {
  if ((await findViewer()) === null) return children;
  const { viewer, taught } = await loadTaught((await params).course);
  return (
    <StaffShell viewer={viewer} course={taught} current="reports">
      {children}
    </StaffShell>
  );
}
