import styles from "./code-figure.module.css";

/** A join code, large enough for the back row; struck through while it opens nothing. */
export function CodeFigure({ code, open }: { code: string; open: boolean }) {
  const figure = <code className={styles.code}>{code}</code>;
  return open ? figure : <s className={styles.closed}>{figure}</s>;
}
