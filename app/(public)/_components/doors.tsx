import Link from "next/link";
import { siteEnv } from "@/lib/env";
import { coursesPath, signInPath, signUpPath } from "@/lib/paths";
import styles from "./doors.module.css";

/** Two doors: students, and instructors as far as there is something for them to see. */
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
      {siteEnv().RECEPTIVE_DEMO && (
        <div>
          <h2>Instructors</h2>
          <p>
            Look at a course as its students see it
            {signedIn ? "." : ": the sign-in page names two demo accounts and their password."}
          </p>
          <p className={styles.ways}>
            <Link href={signedIn ? coursesPath : signInPath()}>Look inside</Link>
          </p>
        </div>
      )}
    </nav>
  );
}
