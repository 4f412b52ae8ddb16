import Link from "next/link";
import { assignmentPath, coursePath } from "@/lib/paths";
import styles from "./homework-trail.module.css";

interface HomeworkTrailProps {
  course: { slug: string; title: string };
  homework: { slug: string; title: string };
}

/** Course · homework, each a link; a phone has room only for the homework, above the title. */
export function HomeworkTrail({ course, homework }: HomeworkTrailProps) {
  return (
    <span className={styles.trail}>
      <Link href={coursePath({ course: course.slug })}>{course.title}</Link>
      {" · "}
      <Link href={assignmentPath({ course: course.slug, assignment: homework.slug })}>{homework.title}</Link>
    </span>
  );
}
