import Link from "next/link";
import styles from "./brand.module.css";

/** The name and its sign: a window on a grid. */
export function Brand({ href }: { href: string }) {
  return (
    <Link href={href} className={styles.brand}>
      <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden="true">
        <path
          className={styles.lines}
          d="M2.5 2.5h19v19h-19zM8.8 2.5v19M15.2 2.5v19M2.5 8.8h19M2.5 15.2h19"
        />
        <path className={styles.window} d="M8.8 8.8h6.4v6.4H8.8z" />
      </svg>
      Receptive
    </Link>
  );
}
