import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { ButtonLink } from "@/app/_ui/button-link";
import { requireViewer } from "@/lib/auth/viewer";
import { getTaughtCourses } from "@/lib/courses/get-taught-courses";
import { canCreateCourse } from "@/lib/courses/permissions";
import { newCoursePath, teachPath } from "@/lib/paths";
import { NoCourses } from "./_components/no-courses";
import { TaughtCourses } from "./_components/taught-courses";
import styles from "./teach.module.css";

export const metadata: Metadata = { title: "Teaching" };

export default async function TeachPage() {
  const viewer = await requireViewer(teachPath);
  const courses = await getTaughtCourses(viewer);
  const mayCreate = canCreateCourse(viewer);
  return (
    <PageShell viewer={viewer} home={teachPath} width="narrow">
      <header className={styles.head}>
        <h1>Teaching</h1>
        {mayCreate && courses.length > 0 && (
          <ButtonLink variant="secondary" href={newCoursePath}>
            New course
          </ButtonLink>
        )}
      </header>
      {courses.length === 0 ? <NoCourses mayCreate={mayCreate} /> : <TaughtCourses courses={courses} />}
    </PageShell>
  );
}
