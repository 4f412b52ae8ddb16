import type { Metadata } from "next";
import Link from "next/link";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { getNewAssignment } from "@/lib/assignments/get-new-assignment";
import { requireViewer } from "@/lib/auth/viewer";
import { newAssignmentPath, teachAssignmentsPath } from "@/lib/paths";
import { NewAssignmentForm } from "./_components/new-assignment-form";
import styles from "./new-assignment.module.css";

interface NewAssignmentProps {
  params: Promise<{ course: string }>;
}

export const metadata: Metadata = { title: "New assignment" };

export default async function NewAssignmentPage({ params }: NewAssignmentProps) {
  const { course: slug } = await params;
  const viewer = await requireViewer(newAssignmentPath({ course: slug }));
  const { course, ...view } = await foundOr404(getNewAssignment(viewer, slug));
  return (
    <StaffShell
      viewer={viewer}
      course={course}
      current="assignments"
      trail={<Link href={teachAssignmentsPath({ course: slug })}>Assignments</Link>}
      width="narrow"
    >
      <h1>New assignment</h1>
      <div className={styles.form}>
        <NewAssignmentForm course={slug} timeZone={course.timeZone} {...view} />
      </div>
    </StaffShell>
  );
}
