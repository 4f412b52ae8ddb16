import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { type ExercisePlace, itemReportPath } from "@/lib/paths";
import { getItemReport } from "@/lib/reports/queries";
import styles from "../../../_components/report-page.module.css";
import { ItemFoot } from "../_components/item-foot";
import { ItemHead } from "../_components/item-head";
import { PartReport } from "../_components/part-report";

interface ItemProps {
  params: Promise<ExercisePlace>;
}

export default async function ItemPage({ params }: ItemProps) {
  const place = await params;
  const viewer = await requireViewer(itemReportPath(place));
  const report = await foundOr404(getItemReport(viewer, place));
  return (
    <div className={styles.page}>
      <ItemHead report={report} />
      {report.parts.map((figures) => (
        <PartReport key={figures.part.id} report={report} figures={figures} />
      ))}
      <ItemFoot report={report} />
    </div>
  );
}
