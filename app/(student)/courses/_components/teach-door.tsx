import Link from "next/link";
import { newCoursePath, teachPath } from "@/lib/paths";
import styles from "./teach-door.module.css";

/** For those who may open courses of their own. */
export function TeachDoor() {
  return (
    <section className={styles.door} aria-labelledby="teach">
      <h2 id="teach">Teaching</h2>
      <p className={styles.ways}>
        <Link href={teachPath}>The courses you teach</Link>
        <Link href={newCoursePath}>New course</Link>
      </p>
    </section>
  );
}
