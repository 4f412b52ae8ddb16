import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { FreshOnReturn } from "@/app/_shell/fresh-on-return";
import { PageShell } from "@/app/_shell/page-shell";
import { getHomeworkOverview } from "@/lib/assignments/queries";
import { requireViewer } from "@/lib/auth/viewer";
import { assignmentPath, coursePath } from "@/lib/paths";
import { HomeworkContents } from "./_components/homework-contents";
import { HomeworkHead } from "./_components/homework-head";
import { MarksLegend } from "./_components/marks-legend";

interface HomeworkProps {
  params: Promise<{ course: string; assignment: string }>;
}

/** Once per request, for the title and the page. */
const load = cache(async (course: string, assignment: string) => {
  const place = { course, assignment };
  const viewer = await requireViewer(assignmentPath(place));
  return { viewer, homework: await foundOr404(getHomeworkOverview(viewer, place)) };
});

export async function generateMetadata({ params }: HomeworkProps): Promise<Metadata> {
  const place = await params;
  const { homework } = await load(place.course, place.assignment);
  return { title: homework.title };
}

export default async function HomeworkPage({ params }: HomeworkProps) {
  const place = await params;
  const { viewer, homework } = await load(place.course, place.assignment);
  const { course, now } = homework;
  return (
    <PageShell
      viewer={viewer}
      width="narrow"
      trail={<Link href={coursePath({ course: course.slug })}>{course.title}</Link>}
    >
      <HomeworkHead homework={homework} now={now} />
      <FreshOnReturn drawnAt={now.getTime()} />
      <HomeworkContents homework={homework} />
      {homework.items.length > 0 && <MarksLegend withheld={homework.withheld > 0} />}
    </PageShell>
  );
}
