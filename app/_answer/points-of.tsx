import { formatPoints } from "../_ui/format-points";
import styles from "./points-of.module.css";

interface PointsOfProps {
  /** hundredths; null before the first check */
  earned: number | null;
  possible: number;
  /** the points are of an earlier answer than the one in sight */
  best?: boolean;
}

/** "1.5 / 2", or "2 points" while nothing is earned or lost. */
export function PointsOf({ earned, possible, best = false }: PointsOfProps) {
  const unit = possible === 100 ? "point" : "points";
  if (earned === null) return <p className={styles.points}>{`${formatPoints(possible)} ${unit}`}</p>;
  const which = best ? "best " : "";
  return (
    <p className={styles.points} data-full={earned === possible || undefined}>
      <span aria-hidden="true">{`${which}${formatPoints(earned)} / ${formatPoints(possible)}`}</span>
      <span className="visually-hidden">{`${which}${formatPoints(earned)} of ${formatPoints(possible)} ${unit}`}</span>
    </p>
  );
}
