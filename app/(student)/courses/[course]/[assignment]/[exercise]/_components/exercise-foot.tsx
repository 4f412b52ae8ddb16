import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { exercisePath } from "@/lib/paths";
import type { ExercisePageView } from "@/lib/submissions/views";
import styles from "./exercise-foot.module.css";

interface ExerciseFootProps extends Pick<ExercisePageView, "previous" | "next"> {
  place: { course: string; assignment: string };
}

/** The exercise before and the one after. */
export function ExerciseFoot({ place, previous, next }: ExerciseFootProps) {
  return (
    <nav aria-label="Previous and next exercise" className={styles.foot}>
      {previous && (
        <Link href={exercisePath({ ...place, exercise: previous.slug })} rel="prev">
          <Icon of={ArrowLeft} />
          {previous.number} {previous.title}
        </Link>
      )}
      {next && (
        <Link href={exercisePath({ ...place, exercise: next.slug })} rel="next" className={styles.next}>
          {next.number} {next.title}
          <Icon of={ArrowRight} />
        </Link>
      )}
    </nav>
  );
}
