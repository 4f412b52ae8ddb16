import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Fields, NotFoundError } from "./result";

/** Why a request did not even reach its command. */
export interface CommandFailure {
  ok: false;
  code: "unreadable" | "signed-out" | "not-found" | "unavailable";
  message: string;
  fields?: Fields;
}

const messages = {
  unreadable: "This cannot be taken as it is. Look at what is marked.",
  "signed-out": "You are signed out. Sign in again; what you typed stays on this page.",
  "not-found": "This page has changed. Load it again.",
  unavailable: "The server could not do this just now. Nothing is lost; try again in a moment.",
} satisfies Record<CommandFailure["code"], string>;

export const failure = (code: CommandFailure["code"]): CommandFailure => ({
  ok: false,
  code,
  message: messages[code],
});

/** Data from outside by its schema, or what to mend in each field. */
export function readFields<S extends z.ZodType>(
  data: unknown,
  schema: S,
): { ok: true; input: z.output<S> } | CommandFailure {
  const read = schema.safeParse(data);
  if (read.success) return { ok: true, input: read.data };
  const fields: Fields = {};
  for (const { path, message } of read.error.issues) fields[String(path[0] ?? "form")] ??= message;
  return { ...failure("unreadable"), fields };
}

/** What a command did not foresee is logged here and becomes a calm sentence: no stack reaches a browser. */
export async function calmly<R>(run: () => Promise<R | CommandFailure>): Promise<R | CommandFailure> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof NotFoundError) return failure("not-found");
    console.error(error);
    return failure("unavailable");
  }
}
