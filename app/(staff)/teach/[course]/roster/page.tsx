import type { Metadata } from "next";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { getRoster } from "@/lib/courses/get-roster";
import { canManageCourse } from "@/lib/courses/permissions";
import { teachRosterPath } from "@/lib/paths";
import { NoStudents } from "./_components/no-students";
import { rosterInWords } from "./_components/roster-in-words";
import { RosterTable } from "./_components/roster-table";
import styles from "./roster.module.css";

interface RosterProps {
  params: Promise<{ course: string }>;
}

export const metadata: Metadata = { title: "Roster" };

export default async function RosterPage({ params }: RosterProps) {
  const { course } = await params;
  const viewer = await requireViewer(teachRosterPath({ course }));
  const roster = await foundOr404(getRoster(viewer, course));
  const mayChange = canManageCourse(roster.course.role);
  const students = roster.members.some(({ role }) => role === "STUDENT");
  return (
    <StaffShell viewer={viewer} course={roster.course} current="roster">
      <h1 id="roster">Roster</h1>
      <p className={styles.about}>{rosterInWords(roster.members)}</p>
      {!students && <NoStudents course={course} mayInvite={mayChange} />}
      {roster.members.length > 0 && <RosterTable roster={roster} labelledBy="roster" mayChange={mayChange} />}
    </StaffShell>
  );
}
