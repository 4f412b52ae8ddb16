import styles from "./skeleton.module.css";

/** Stands for what is still loading, in its size. */
export function Skeleton({
  shape,
}: {
  shape: "title" | "line" | "short" | "matrix" | "field" | "button" | "points";
}) {
  return <span aria-hidden="true" className={`${styles.skeleton} ${styles[shape]}`} />;
}
