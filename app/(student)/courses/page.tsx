import type { Metadata } from "next";
import { FreshOnReturn } from "@/app/_shell/fresh-on-return";
import { PageShell } from "@/app/_shell/page-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { canCreateCourse } from "@/lib/courses/permissions";
import { getMyCourses } from "@/lib/courses/queries";
import { coursesPath } from "@/lib/paths";
import { CourseList } from "./_components/course-list";
import { JoinForm } from "./_components/join-form";
import { TeachDoor } from "./_components/teach-door";
import styles from "./courses.module.css";

export const metadata: Metadata = { title: "My courses" };

export default async function CoursesPage() {
  const viewer = await requireViewer(coursesPath);
  const { courses, now } = await getMyCourses(viewer);
  return (
    <PageShell viewer={viewer} width="narrow">
      <h1>My courses</h1>
      {courses.length === 0 ? (
        <p className={styles.empty}>
          You are in no course yet. Your instructor gives you a join code; with it the homework appears here.
        </p>
      ) : (
        <CourseList courses={courses} />
      )}
      <section className={styles.join} aria-labelledby="join">
        <h2 id="join">{courses.length === 0 ? "Join your course" : "Join another course"}</h2>
        <JoinForm />
      </section>
      {canCreateCourse(viewer) && <TeachDoor />}
      <FreshOnReturn drawnAt={now.getTime()} />
    </PageShell>
  );
}
