import Link from "next/link";
import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import { canSetAssignments } from "@/lib/courses/permissions";
import { newAssignmentPath } from "@/lib/paths";
import styles from "./report-page.module.css";

/** A course in which no homework was set yet. */
export function NoAssignments({ taught }: { taught: TaughtCourse }) {
  return (
    <div className={styles.empty}>
      <h1>Reports</h1>
      <p>No homework has been set yet. Its report is here as soon as it is.</p>
      {canSetAssignments(taught.role) && (
        <p>
          <Link href={newAssignmentPath({ course: taught.slug })}>Set the first homework</Link>
        </p>
      )}
    </div>
  );
}
