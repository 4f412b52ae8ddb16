import Link from "next/link";
import { siteEnv } from "@/lib/env";
import { coursesPath, signInPath, signUpPath, teachPath } from "@/lib/paths";
import styles from "./doors.module.css";

/** Two doors: students and instructors. */
export function Doors({ signedIn }: { signedIn: boolean }) {
  return (
    <nav className={styles.doors} aria-label="Where to go from here">
      <div>
        <h2>Students</h2>
        <p>
          Join your course with the code you were given. Answers are marked at once, and marks can only rise.
        </p>
        {!signedIn ? (
          <p className={styles.ways}>
            <Link href={signUpPath}>Create an account</Link>
            <Link href={signInPath()}>Sign in</Link>
          </p>
        ) : (
          <p className={styles.ways}>
            <Link href={coursesPath}>My courses</Link>
          </p>
        )}
      </div>
      <div>
        <h2>Instructors</h2>
        <p>
          Write exercises whose answers are computed, set homework, and see where the class stands.
          {siteEnv().RECEPTIVE_DEMO &&
            !signedIn &&
            " The sign-in page names a demo account and its password."}
        </p>
        <p className={styles.ways}>
          <Link href={signedIn ? teachPath : signInPath(teachPath)}>
            {signedIn ? "Teaching" : "Sign in to teach"}
          </Link>
        </p>
      </div>
    </nav>
  );
}
