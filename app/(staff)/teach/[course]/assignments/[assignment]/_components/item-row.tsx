import Link from "next/link";
import { formatPoints } from "@/app/_ui/format-points";
import type { AssignmentWork, WorkItem } from "@/lib/assignments/work-views";
import { itemReportPath, teachExercisePath } from "@/lib/paths";
import { ItemActions } from "./item-actions";
import styles from "./item-row.module.css";
import { VersionCell } from "./version-cell";

interface ItemRowProps {
  work: AssignmentWork;
  item: WorkItem;
  headingId: string;
}

/** One exercise: its text is one press away, its report another. */
export function ItemRow({ work, item, headingId }: ItemRowProps) {
  const course = work.course.slug;
  const place = { course, assignment: work.slug, item: item.slug };
  const { title, position, begun } = item;
  return (
    <tr>
      <th scope="row" data-words="" className={styles.title}>
        <span className={styles.line}>
          <span className={styles.number}>{position}</span>
          {/* Loaded and not routed to: the editor's page comes with a policy of its own. */}
          <a href={teachExercisePath({ course, exercise: item.slug })}>
            <bdi>{title}</bdi>
          </a>
        </span>
      </th>
      <td data-words="">
        <VersionCell place={place} item={item} />
      </td>
      <td>
        {begun === 0 ? (
          begun
        ) : (
          <Link
            href={itemReportPath({ course, assignment: work.slug, exercise: item.slug })}
            prefetch={false}
            aria-label={`${begun}: report of ${title}`}
          >
            {begun}
          </Link>
        )}
      </td>
      <td>{formatPoints(item.possible)}</td>
      <td>
        <ItemActions place={place} item={item} count={work.items.length} headingId={headingId} />
      </td>
    </tr>
  );
}
