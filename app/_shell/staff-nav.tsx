import Link from "next/link";
import type { TaughtCourse } from "@/lib/courses/get-taught-course";
import {
  canManageCourse,
  canSeeReports,
  canSetAssignments,
  canWriteExercises,
} from "@/lib/courses/permissions";
import {
  reportsPath,
  teachAssignmentsPath,
  teachCoursePath,
  teachExercisesPath,
  teachRosterPath,
  teachSettingsPath,
} from "@/lib/paths";
import { KeepInSight } from "./keep-in-sight";
import styles from "./staff-nav.module.css";

export interface StaffCourse {
  slug: string;
  title: string;
  /** the viewer's; administrators act as instructors */
  role: TaughtCourse["role"];
}

export type StaffPlace = "home" | "exercises" | "assignments" | "roster" | "reports" | "settings";

const PLACES = [
  { place: "exercises", words: "Exercises", path: teachExercisesPath, can: canWriteExercises },
  { place: "assignments", words: "Assignments", path: teachAssignmentsPath, can: canSetAssignments },
  { place: "roster", words: "Roster", path: teachRosterPath, can: canSeeReports },
  { place: "reports", words: "Reports", path: reportsPath, can: canSeeReports },
  { place: "settings", words: "Settings", path: teachSettingsPath, can: canManageCourse },
] as const;

/** The pages of a course that its staff may see, the current one underlined. */
export function StaffNav({ course, current }: { course: StaffCourse; current: StaffPlace }) {
  const here = (place: StaffPlace) => (place === current ? "page" : undefined);
  return (
    <KeepInSight label="This course" current={current} className={styles.nav}>
      <Link
        href={teachCoursePath({ course: course.slug })}
        className={styles.course}
        data-place="home"
        aria-current={here("home")}
      >
        <bdi>{course.title}</bdi>
      </Link>
      {PLACES.filter(({ can }) => can(course.role)).map(({ place, words, path }) => (
        <Link
          key={place}
          href={path({ course: course.slug })}
          className={styles.link}
          data-place={place}
          aria-current={here(place)}
        >
          {words}
        </Link>
      ))}
    </KeepInSight>
  );
}
