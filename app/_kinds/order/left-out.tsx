import { useId } from "react";
import styles from "./left-out.module.css";
import { Handle, type StepProps } from "./step-row";
import row from "./step-row.module.css";

/** The steps that do not belong, as far as the student says. */
export function LeftOut({ rows }: { rows: readonly StepProps[] }) {
  const heading = useId();
  return (
    <section className={styles.leftOut} data-left-out="" aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        Left out
      </h3>
      {rows.length === 0 && <p className={styles.empty}>Nothing so far.</p>}
      <ul>
        {rows.map(({ id, text, plain, dragged, onGrab, onToggle }) => (
          <li key={id} className={row.row} data-step={id} data-dragged={dragged || undefined}>
            <Handle onGrab={(event) => onGrab(event, id)} />
            <span className={row.text}>{text}</span>
            <span className={row.buttons}>
              {onToggle !== null && (
                <button
                  type="button"
                  className={row.words}
                  aria-label={`Put back: ${plain}`}
                  data-toggle=""
                  onClick={onToggle}
                >
                  Put back
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
