import Link from "next/link";
import { CopyButton } from "@/app/_ui/copy-button";
import type { JoinView } from "@/lib/courses/taught-views";
import { teachSettingsPath } from "@/lib/paths";
import { CodeFigure } from "./code-figure";
import styles from "./join-code.module.css";

/** The code that students join by, to be copied, written on a board or read out. */
export function JoinCode({ course, join }: { course: string; join: JoinView }) {
  const settings = <Link href={teachSettingsPath({ course })}>Change this</Link>;
  return (
    <section className={styles.join} aria-labelledby="join-code">
      <h2 id="join-code">Join code</h2>
      <p className={styles.row}>
        <CodeFigure code={join.code} open={join.open} />
        {join.open && <CopyButton text={join.code} what="the join code" />}
      </p>
      {join.open ? (
        <p className={styles.words}>
          Students create an account, open “My courses” and type it there. Read it out letter by letter:
          capitals, blanks and the dash make no difference. {settings}
        </p>
      ) : (
        <p className={styles.words}>
          Joining is closed: the code opens nothing. Whoever joined before stays. {settings}
        </p>
      )}
    </section>
  );
}
