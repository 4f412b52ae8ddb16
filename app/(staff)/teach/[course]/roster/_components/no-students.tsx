import Link from "next/link";
import { teachCoursePath } from "@/lib/paths";
import styles from "./no-students.module.css";

/** How a course without students gets some. */
export function NoStudents({ course, mayInvite }: { course: string; mayInvite: boolean }) {
  return (
    <p className={styles.empty}>
      Students appear here as soon as they join with the course’s code.{" "}
      {mayInvite ? (
        <Link href={teachCoursePath({ course })}>See the join code</Link>
      ) : (
        "An instructor of the course gives it to them."
      )}
    </p>
  );
}
