import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { itemReportPath } from "@/lib/paths";
import type { ItemReport } from "@/lib/reports/item-report-view";
import styles from "./item-foot.module.css";

/** The exercise before and the one after. */
export function ItemFoot({ report }: { report: ItemReport }) {
  const { course, assignment, previous, next } = report;
  const hrefOf = (exercise: string) =>
    itemReportPath({ course: course.slug, assignment: assignment.slug, exercise });
  return (
    <nav aria-label="Previous and next exercise" className={styles.foot}>
      {previous && (
        <Link href={hrefOf(previous.slug)} rel="prev" prefetch={false}>
          <Icon of={ArrowLeft} />
          {`${previous.number} ${previous.title}`}
        </Link>
      )}
      {next && (
        <Link href={hrefOf(next.slug)} rel="next" prefetch={false} className={styles.next}>
          {`${next.number} ${next.title}`}
          <Icon of={ArrowRight} />
        </Link>
      )}
    </nav>
  );
}
