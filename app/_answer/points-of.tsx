import { formatPoints } from "../_ui/format-points";
import styles from "./points-of.module.css";

interface PointsOfProps {
  /** hundredths; null before the first check */
  earned: number | null;
  possible: number;
  /** the points are of an earlier answer than the one in sight */
  best?: boolean;
  /** rules gave them, a person may give others; or a person has yet to read the answer */
  standing?: "final" | "provisional" | "so far";
}

/** "1.5 / 2", or "2 points" while nothing is earned or lost. */
export function PointsOf({ earned, possible, best = false, standing = "final" }: PointsOfProps) {
  const unit = possible === 100 ? "point" : "points";
  if (earned === null) return <p className={styles.points}>{`${formatPoints(possible)} ${unit}`}</p>;
  const which = best ? "best " : "";
  const open = standing === "so far" ? " so far" : "";
  const heard = standing === "final" ? "" : `, ${standing}`;
  return (
    <p className={styles.points} data-full={(standing === "final" && earned === possible) || undefined}>
      <span aria-hidden="true">{`${which}${formatPoints(earned)} / ${formatPoints(possible)}${open}`}</span>
      <span className="visually-hidden">{`${which}${formatPoints(earned)} of ${formatPoints(possible)} ${unit}${heard}`}</span>
    </p>
  );
}
