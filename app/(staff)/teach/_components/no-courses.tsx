import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button-link";
import { coursesPath, newCoursePath } from "@/lib/paths";
import styles from "./no-courses.module.css";

/** Nothing to teach yet, and what to do about it. */
export function NoCourses({ mayCreate }: { mayCreate: boolean }) {
  if (mayCreate) {
    return (
      <div className={styles.empty}>
        <p>
          You teach no course yet. A new one comes with a join code for your students; homework on
          convolutional networks is ready to be set.
        </p>
        <p>
          <ButtonLink href={newCoursePath}>New course</ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p>
        You teach no course. An instructor can make you a grader or an instructor of theirs; whoever runs this
        site can let you open courses of your own.
      </p>
      <p>
        <Link href={coursesPath}>My courses</Link>
      </p>
    </div>
  );
}
