import type { Metadata } from "next";
import Link from "next/link";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { listExercises } from "@/lib/exercises/list-exercises";
import { newAssignmentPath } from "@/lib/paths";
import { ExerciseTable } from "./_components/exercise-table";
import { loadCourse } from "./_components/load-course";
import { NewExerciseForm } from "./_components/new-exercise-form";
import styles from "./exercises.module.css";

interface ExercisesProps {
  params: Promise<{ course: string }>;
}

export const metadata: Metadata = { title: "Exercises" };

export default async function ExercisesPage({ params }: ExercisesProps) {
  const { viewer, taught } = await loadCourse((await params).course);
  const exercises = await foundOr404(listExercises(viewer, taught.slug));
  return (
    <>
      <h1 id="exercises">Exercises</h1>
      {exercises.length === 0 ? (
        <p className={styles.empty}>
          There is no exercise in this course yet. Begin one below, or{" "}
          <Link href={newAssignmentPath({ course: taught.slug })}>set the ready homework</Link>: its exercises
          can then be changed here.
        </p>
      ) : (
        <div className={styles.list}>
          <ExerciseTable exercises={exercises} course={taught} />
        </div>
      )}
      <section className={styles.begin} aria-labelledby="begin">
        <h2 id="begin">New exercise</h2>
        <NewExerciseForm course={taught.slug} />
      </section>
    </>
  );
}
