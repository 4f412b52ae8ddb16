import Link from "next/link";
import { teachCoursePath } from "@/lib/paths";
import styles from "./staff-note.module.css";

/** Says to the staff what becomes of their answers, and leads back. */
export function StaffNote({ course }: { course: string }) {
  return (
    <p className={styles.note}>
      You see this as staff: answers are checked and not kept.{" "}
      <Link href={teachCoursePath({ course })}>Back to teaching</Link>
    </p>
  );
}
