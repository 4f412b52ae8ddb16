import type { Metadata } from "next";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { StaffShell } from "@/app/_shell/staff-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { getCourseSettings } from "@/lib/courses/get-course-settings";
import { teachSettingsPath } from "@/lib/paths";
import { CodeFigure } from "../_components/code-figure";
import { ConventionsForm } from "./_components/conventions-form";
import { CourseForm } from "./_components/course-form";
import { JoiningForm } from "./_components/joining-form";
import { RenewForm } from "./_components/renew-form";
import styles from "./settings.module.css";

interface SettingsProps {
  params: Promise<{ course: string }>;
}

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: SettingsProps) {
  const { course } = await params;
  const viewer = await requireViewer(teachSettingsPath({ course }));
  const settings = await foundOr404(getCourseSettings(viewer, course));
  const { join } = settings;
  return (
    <StaffShell viewer={viewer} course={settings} current="settings" width="narrow">
      <h1>Settings</h1>
      <section className={styles.section} aria-labelledby="course">
        <h2 id="course">Course</h2>
        <div className={styles.form}>
          <CourseForm course={settings} timeZones={settings.timeZones} />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="conventions">
        <h2 id="conventions">Conventions</h2>
        <div className={styles.form}>
          <ConventionsForm course={course} conventions={settings.conventions} />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="joining">
        <h2 id="joining">Joining</h2>
        <p className={styles.code}>
          <CodeFigure code={join.code} open={join.open} />
          <span>{join.open ? "Students join with this code." : "Joining is closed."}</span>
        </p>
        <JoiningForm course={course} open={join.open} />
        <RenewForm course={course} />
      </section>
    </StaffShell>
  );
}
