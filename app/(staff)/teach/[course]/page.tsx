import type { Metadata } from "next";
import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { getCourseHome } from "@/lib/courses/get-course-home";
import { teachCoursePath } from "@/lib/paths";
import { CourseFigures } from "./_components/course-figures";
import { CourseHead } from "./_components/course-head";
import { JoinCode } from "./_components/join-code";
import { NextSteps } from "./_components/next-steps";

interface CourseHomeProps {
  params: Promise<{ course: string }>;
}

/** Once per request, for the title and the page. */
const load = cache(async (course: string) => {
  const viewer = await requireViewer(teachCoursePath({ course }));
  return { viewer, home: await foundOr404(getCourseHome(viewer, course)) };
});

export async function generateMetadata({ params }: CourseHomeProps): Promise<Metadata> {
  return { title: (await load((await params).course)).home.title };
}

export default async function CourseHomePage({ params }: CourseHomeProps) {
  const { viewer, home } = await load((await params).course);
  return (
    <StaffShell viewer={viewer} course={home} current="home" width="narrow">
      <CourseHead home={home} />
      <CourseFigures home={home} />
      <NextSteps home={home} />
      {home.join !== null && <JoinCode course={home.slug} join={home.join} />}
    </StaffShell>
  );
}
