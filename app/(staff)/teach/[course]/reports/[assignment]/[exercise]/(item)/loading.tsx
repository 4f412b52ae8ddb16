import { ReportSkeleton } from "../../../_components/report-skeleton";

export default function ItemLoading() {
  return <ReportSkeleton words="Loading the exercise’s report…" below={["table", "table"]} />;
}
