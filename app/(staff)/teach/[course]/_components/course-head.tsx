import Link from "next/link";
import type { CourseHome } from "@/lib/courses/taught-views";
import { coursePath } from "@/lib/paths";
import styles from "./course-head.module.css";

function standingInWords({ role, memberRole }: CourseHome): string {
  if (memberRole === null) return "You see this as an administrator";
  return role === "GRADER" ? "You are a grader here" : "You are an instructor here";
}

/** The title, and the way to the same course as students see it. */
export function CourseHead({ home }: { home: CourseHome }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <bdi>{home.title}</bdi>
      </h1>
      <p className={styles.about}>
        {standingInWords(home)}
        {` · time of ${home.timeZone.replaceAll("_", " ")}`}
        {home.memberRole !== null && (
          <>
            {" · "}
            <Link href={coursePath({ course: home.slug })}>As students see it</Link>
          </>
        )}
      </p>
    </header>
  );
}
