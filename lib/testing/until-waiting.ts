import { queryRow } from "../db";

/** Resolves when a statement waits for somebody's lock; fails by the test's time limit. */
export async function untilWaiting(): Promise<void> {
  const waiting = await queryRow({
    text: "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
  });
  if (waiting === null) return untilWaiting();
}
