import type { Metadata } from "next";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { ButtonLink } from "@/app/_ui/button-link";
import { getAssignments } from "@/lib/assignments/get-assignments";
import { requireViewer } from "@/lib/auth/viewer";
import { newAssignmentPath, teachAssignmentsPath } from "@/lib/paths";
import { AssignmentTable } from "./_components/assignment-table";
import { zoneInWords } from "./_components/zone-in-words";
import styles from "./assignments.module.css";

interface AssignmentsProps {
  params: Promise<{ course: string }>;
}

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsPage({ params }: AssignmentsProps) {
  const { course: slug } = await params;
  const viewer = await requireViewer(teachAssignmentsPath({ course: slug }));
  const { course, assignments } = await foundOr404(getAssignments(viewer, slug));
  const none = assignments.length === 0;
  return (
    <StaffShell viewer={viewer} course={course} current="assignments">
      <header className={styles.head}>
        <div>
          <h1 id="assignments">Assignments</h1>
          {!none && <p className={styles.quiet}>{`By due date, in the ${zoneInWords(course.timeZone)}.`}</p>}
        </div>
        {!none && <ButtonLink href={newAssignmentPath({ course: slug })}>New assignment</ButtonLink>}
      </header>
      {none ? (
        <div className={styles.empty}>
          <p>
            No homework has been set yet. The pack on convolutional networks is ready to be set; or begin
            without it and add exercises of your own.
          </p>
          <ButtonLink href={newAssignmentPath({ course: slug })}>Set the first homework</ButtonLink>
        </div>
      ) : (
        <AssignmentTable course={course} assignments={assignments} labelledBy="assignments" />
      )}
    </StaffShell>
  );
}
