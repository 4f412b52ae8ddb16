import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/_shell/page-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { canCreateCourse } from "@/lib/courses/permissions";
import { TIME_ZONES } from "@/lib/courses/time-zones";
import { newCoursePath, teachPath } from "@/lib/paths";
import { NewCourseForm } from "./_components/new-course-form";
import styles from "./new-course.module.css";

export const metadata: Metadata = { title: "New course" };

export default async function NewCoursePage() {
  const viewer = await requireViewer(newCoursePath);
  if (!canCreateCourse(viewer)) notFound();
  return (
    <PageShell viewer={viewer} home={teachPath} trail={<Link href={teachPath}>Teaching</Link>} width="narrow">
      <h1>New course</h1>
      <p className={styles.lead}>It begins empty, with you as its instructor and a join code for students.</p>
      <div className={styles.form}>
        <NewCourseForm timeZones={TIME_ZONES} />
      </div>
    </PageShell>
  );
}
