import { queryRows } from "../db";
import { SESSION_LENGTH } from "./session";

/** Remembers a session as ended until the last cookie of it would have expired anyway. Ending it twice is fine. */
export async function endSession(session: string): Promise<void> {
  await queryRows({ text: "DELETE FROM ended_session WHERE expires_at < now()" });
  await queryRows({
    text: `
      INSERT INTO ended_session (id, expires_at) VALUES ($1, now() + make_interval(secs => $2))
      ON CONFLICT (id) DO NOTHING`,
    values: [session, SESSION_LENGTH],
  });
}
