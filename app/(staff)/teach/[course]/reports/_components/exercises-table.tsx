import Link from "next/link";
import { ShareBar } from "@/app/_ui/chart/share-bar";
import { Definitions } from "@/app/_ui/definitions";
import { formatMean } from "@/app/_ui/format-mean";
import { formatShare } from "@/app/_ui/format-share";
import { DataTable } from "@/app/_ui/table/data-table";
import { itemReportPath } from "@/lib/paths";
import type { AssignmentReport, ItemLine } from "@/lib/reports/views";
import { EXERCISE_FIGURES } from "./definitions-of-figures";
import table from "./exercises-table.module.css";
import styles from "./report-page.module.css";

const HEADING = "exercises";

/** One line of figures for each exercise, which leads to its parts and its wrong answers. */
export function ExercisesTable({ report }: { report: AssignmentReport }) {
  const place = { course: report.course.slug, assignment: report.assignment.slug };
  return (
    <section className={styles.section}>
      <div>
        <h2 id={HEADING}>Exercises</h2>
        <p className={styles.quiet}>Press a title to see its parts and the most frequent wrong answers.</p>
      </div>
      <DataTable labelledBy={HEADING}>
        <thead>
          <tr>
            <th scope="col" data-words="" className={table.title}>
              Exercise
            </th>
            <th scope="col">Tried</th>
            <th scope="col">Solved</th>
            <th scope="col">Mean</th>
            <td className={table.bar} />
            <th scope="col">Attempts until solved</th>
            <th scope="col">Blank</th>
            <th scope="col">Unreadable</th>
          </tr>
        </thead>
        <tbody>
          {report.items.map((item) => (
            <ExerciseRow
              key={item.slug}
              item={item}
              href={itemReportPath({ ...place, exercise: item.slug })}
            />
          ))}
        </tbody>
      </DataTable>
      <Definitions title="What the columns mean" words={EXERCISE_FIGURES} />
    </section>
  );
}

function ExerciseRow({ item, href }: { item: ItemLine; href: string }) {
  return (
    <tr>
      <th scope="row" data-words="" className={table.title}>
        <span className={table.line}>
          <span className={table.number}>{item.number}</span>
          <Link href={href} prefetch={false}>
            {item.title}
          </Link>
        </span>
      </th>
      <td>{item.tried}</td>
      <td>{item.solved}</td>
      <td>{formatShare(item.mean)}</td>
      <td className={table.bar}>{item.mean !== null && <ShareBar share={item.mean} />}</td>
      <td>{formatMean(item.attemptsUntilSolved)}</td>
      <td>{formatShare(item.blankShare)}</td>
      <td>{formatShare(item.unreadableShare)}</td>
    </tr>
  );
}
