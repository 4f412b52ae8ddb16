import styles from "./plane.module.css";

/** Units of the drawing between two lines. */
const APART = 6;

/** The pattern behind what is padded, to be filled with by its id. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={APART}
        height={APART}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2={APART} className={styles.hatch} />
      </pattern>
    </defs>
  );
}
