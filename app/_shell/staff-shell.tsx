import type { ComponentProps, ReactNode } from "react";
import { teachPath } from "@/lib/paths";
import { PageShell } from "./page-shell";
import { type StaffCourse, StaffNav, type StaffPlace } from "./staff-nav";
import styles from "./staff-shell.module.css";

interface StaffShellProps {
  viewer: NonNullable<ComponentProps<typeof PageShell>["viewer"]>;
  course: StaffCourse;
  current: StaffPlace;
  /** where one is within the current page: links, above the title */
  trail?: ReactNode;
  width?: ComponentProps<typeof PageShell>["width"];
  children: ReactNode;
}

/** The header and the main part of a page for a course's staff. */
export function StaffShell({ viewer, course, current, trail, width = "wide", children }: StaffShellProps) {
  return (
    <PageShell
      viewer={viewer}
      home={teachPath}
      places={<StaffNav course={course} current={current} />}
      width={width}
    >
      {trail !== undefined && (
        <nav aria-label="Where you are" className={styles.trail}>
          {trail}
        </nav>
      )}
      {children}
    </PageShell>
  );
}
