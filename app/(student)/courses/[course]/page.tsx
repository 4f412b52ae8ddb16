import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { FreshOnReturn } from "@/app/_shell/fresh-on-return";
import { PageShell } from "@/app/_shell/page-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { canSeeReports } from "@/lib/courses/permissions";
import { getCourse } from "@/lib/courses/queries";
import { coursePath, teachCoursePath } from "@/lib/paths";
import { AssignmentList } from "./_components/assignment-list";
import { MistakeList } from "./_components/mistake-list";
import styles from "./course.module.css";

interface CourseProps {
  params: Promise<{ course: string }>;
}

/** Once per request, for the title and the page. */
const load = cache(async (course: string) => {
  const viewer = await requireViewer(coursePath({ course }));
  return { viewer, course: await foundOr404(getCourse(viewer, course)) };
});

export async function generateMetadata({ params }: CourseProps): Promise<Metadata> {
  const { course } = await load((await params).course);
  return { title: course.title };
}

export default async function CoursePage({ params }: CourseProps) {
  const { viewer, course } = await load((await params).course);
  const { now } = course;
  return (
    <PageShell viewer={viewer} width="narrow">
      <h1>
        <bdi>{course.title}</bdi>
      </h1>
      {canSeeReports(course.role) && (
        <p className={styles.staff}>
          You see this course as its students do.{" "}
          <Link href={teachCoursePath({ course: course.slug })}>Back to teaching</Link>
        </p>
      )}
      {course.assignments.length === 0 ? (
        <p className={styles.empty}>No homework has been set yet. It appears here as soon as it is.</p>
      ) : (
        <AssignmentList course={course} now={now} />
      )}
      <MistakeList viewer={viewer} course={course} />
      <FreshOnReturn drawnAt={now.getTime()} />
    </PageShell>
  );
}
