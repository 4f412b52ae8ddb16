import { formatPoints } from "../_ui/format-points";
import styles from "./points-of.module.css";

interface PointsOfProps {
  /** hundredths; null before the first check */
  earned: number | null;
  possible: number;
}

/** "1.5 / 2", or "2 points" while nothing is earned or lost. */
export function PointsOf({ earned, possible }: PointsOfProps) {
  const unit = possible === 100 ? "point" : "points";
  if (earned === null) return <p className={styles.points}>{`${formatPoints(possible)} ${unit}`}</p>;
  return (
    <p className={styles.points} data-full={earned === possible || undefined}>
      <span aria-hidden="true">{`${formatPoints(earned)} / ${formatPoints(possible)}`}</span>
      <span className="visually-hidden">{`${formatPoints(earned)} of ${formatPoints(possible)} ${unit}`}</span>
    </p>
  );
}
