import type { Metadata } from "next";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { getAssignmentReport } from "@/lib/reports/queries";
import { AssignmentOverview } from "../_components/assignment-overview";
import { loadTaught } from "../_components/load-taught";
import { NoAssignments } from "../_components/no-assignments";
import { readSort } from "../_components/read-sort";

type Parameter = string | string[] | undefined;

interface ReportsProps {
  params: Promise<{ course: string }>;
  searchParams: Promise<{ assignment?: Parameter; sort?: Parameter; order?: Parameter; page?: Parameter }>;
}

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ params, searchParams }: ReportsProps) {
  const { course } = await params;
  const { assignment, sort, order, page } = await searchParams;
  const { viewer, taught } = await loadTaught(course);
  const sorted = readSort({ sort, order });
  const wanted = typeof assignment === "string" ? { assignment } : {};
  const report = await foundOr404(getAssignmentReport(viewer, { course, ...wanted, sort: sorted }));
  if (report.assignment === null) return <NoAssignments taught={taught} />;
  return <AssignmentOverview taught={taught} report={report} sort={sorted} page={page} />;
}
