import Link from "next/link";
import { reportsPath } from "@/lib/paths";
import type { ReportChoice } from "@/lib/reports/views";
import styles from "./assignment-choice.module.css";

interface AssignmentChoiceProps {
  course: string;
  assignments: readonly ReportChoice[];
  assignment: ReportChoice;
}

/** The course's assignments, each a link to its own report. */
export function AssignmentChoice({ course, assignments, assignment }: AssignmentChoiceProps) {
  return (
    <nav aria-label="Assignments" className={styles.choice}>
      {assignments.map(({ slug, title }) => (
        <Link
          key={slug}
          href={reportsPath({ course, assignment: slug })}
          prefetch={false}
          aria-current={slug === assignment.slug ? "page" : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
