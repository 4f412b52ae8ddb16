import type { Metadata } from "next";
import Link from "next/link";
import { PageShell } from "./_shell/page-shell";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <PageShell width="narrow">
      <h1>Nothing is here</h1>
      <p className={styles.words}>The address is wrong, or it belongs to a course you have not joined.</p>
      <p>
        <Link href="/courses">My courses</Link>
      </p>
    </PageShell>
  );
}
