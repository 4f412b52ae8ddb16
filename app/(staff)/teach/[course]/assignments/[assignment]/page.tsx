import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { getAssignmentWork } from "@/lib/assignments/get-assignment-work";
import { requireViewer } from "@/lib/auth/viewer";
import { teachAssignmentPath, teachAssignmentsPath } from "@/lib/paths";
import { AddForm } from "./_components/add-form";
import { AssignmentHead } from "./_components/assignment-head";
import { ItemsTable } from "./_components/items-table";
import { RulesForm } from "./_components/rules-form";
import styles from "./assignment.module.css";

interface AssignmentProps {
  params: Promise<{ course: string; assignment: string }>;
}

/** Once per request, for the title and the page. */
const load = cache(async (course: string, assignment: string) => {
  const place = { course, assignment };
  const viewer = await requireViewer(teachAssignmentPath(place));
  return { viewer, work: await foundOr404(getAssignmentWork(viewer, place)) };
});

export async function generateMetadata({ params }: AssignmentProps): Promise<Metadata> {
  const place = await params;
  return { title: (await load(place.course, place.assignment)).work.title };
}

export default async function AssignmentPage({ params }: AssignmentProps) {
  const place = await params;
  const { viewer, work } = await load(place.course, place.assignment);
  return (
    <StaffShell
      viewer={viewer}
      course={work.course}
      current="assignments"
      trail={<Link href={teachAssignmentsPath({ course: place.course })}>Assignments</Link>}
    >
      <AssignmentHead work={work} />
      <div className={styles.columns}>
        <div className={styles.exercises}>
          <ItemsTable work={work} labelledBy="exercises" />
          <AddForm work={work} />
        </div>
        <section className={styles.rules} aria-labelledby="rules">
          <h2 id="rules">Title and dates</h2>
          <RulesForm work={work} />
        </section>
      </div>
    </StaffShell>
  );
}
