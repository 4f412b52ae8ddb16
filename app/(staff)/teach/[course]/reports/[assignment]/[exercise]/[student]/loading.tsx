import { ReportSkeleton } from "../../../_components/report-skeleton";

export default function AttemptsLoading() {
  return <ReportSkeleton words="Loading the attempts…" below={["table", "table"]} />;
}
