import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { type ExercisePlace, exercisePath } from "@/lib/paths";
import type { PracticePageView } from "@/lib/practice/views";
import { AnotherLikeThis } from "../../../_components/another-like-this";
import styles from "./practice-foot.module.css";

/** Back to the homework, or on with fresh numbers. */
export function PracticeFoot({ view, place }: { view: PracticePageView; place: ExercisePlace }) {
  const { course, assignment, exercise } = place;
  return (
    <div className={styles.foot}>
      <Link href={exercisePath(place)} prefetch={false} className={styles.back}>
        <Icon of={ArrowLeft} />
        {`${view.item.number} ${view.item.title}`}
      </Link>
      <AnotherLikeThis place={{ course, assignment, exercise }} />
    </div>
  );
}
