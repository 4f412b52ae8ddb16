import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { attemptsReportPath, type ExercisePlace } from "@/lib/paths";
import { getAttemptsReport } from "@/lib/reports/queries";
import styles from "../../../_components/report-page.module.css";
import { AttemptsHead } from "./_components/attempts-head";
import { PartAttempts } from "./_components/part-attempts";

interface AttemptsProps {
  params: Promise<ExercisePlace & { student: string }>;
}

export default async function AttemptsPage({ params }: AttemptsProps) {
  const place = await params;
  const viewer = await requireViewer(attemptsReportPath(place));
  const report = await foundOr404(getAttemptsReport(viewer, place));
  return (
    <div className={styles.page}>
      <AttemptsHead report={report} />
      {report.parts.map((attempts) => (
        <PartAttempts key={attempts.part.id} report={report} attempts={attempts} />
      ))}
    </div>
  );
}
