import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../_ui/icon";
import styles from "./note.module.css";

/** Its colour and outline: a bar, dashed for what follows from a wrong answer, dotted for what could not be read, dashed for what is not final. */
export type NoteLook = "right" | "followed" | "wrong" | "invalid" | "provisional" | "handed-in";

interface NoteProps {
  look: NoteLook;
  headline: string;
  details: readonly string[];
  /** between the headline and the details */
  children?: ReactNode;
  /** below the details */
  after?: ReactNode;
}

/** What was said of an answer: a headline and what to know besides. */
export function Note({ look, headline, details, children, after }: NoteProps) {
  return (
    <div className={styles[look]}>
      <p className={styles.headline}>
        {look === "right" && (
          <span className={styles.badge}>
            <Icon of={Check} />
          </span>
        )}
        {headline}
      </p>
      {children}
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {after}
    </div>
  );
}
