import { ReportSkeleton } from "../_components/report-skeleton";

export default function ReportLoading() {
  return <ReportSkeleton words="Loading the report…" below={["chart", "table", "table"]} />;
}
