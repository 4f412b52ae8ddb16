import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { clientAddress } from "./auth/client-address";
import { findViewer, type Viewer } from "./auth/viewer";
import { type Fields, NotFoundError } from "./result";

/** Why an action did not even reach its command. */
export interface FormFailure {
  ok: false;
  code: "unreadable" | "signed-out" | "not-found" | "unavailable";
  message: string;
  fields?: Fields;
}

interface FormCommand<S extends z.ZodType, Who, R> {
  form: FormData;
  schema: S;
  run: (who: Who, input: z.output<S>) => Promise<R>;
}

/** An action of somebody signed in: reads the form, finds the viewer, runs the command. */
export function runForm<S extends z.ZodType, R>({ form, schema, run }: FormCommand<S, Viewer, R>) {
  return calmly<R>(async () => {
    const viewer = await findViewer();
    if (viewer === null) {
      return failure("signed-out", "You are signed out. Sign in again; what you typed stays on this page.");
    }
    const read = readForm(form, schema);
    return read.ok ? run(viewer, read.input) : read;
  });
}

/** An action anybody may call; all that is known of them is their address. */
export function runPublicForm<S extends z.ZodType, R>({
  form,
  schema,
  run,
}: FormCommand<S, { address: string }, R>) {
  return calmly<R>(async () => {
    const read = readForm(form, schema);
    return read.ok ? run({ address: clientAddress(await headers()) }, read.input) : read;
  });
}

function readForm<S extends z.ZodType>(
  form: FormData,
  schema: S,
): { ok: true; input: z.output<S> } | FormFailure {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return { ok: true, input: read.data };
  const fields: Fields = {};
  for (const { path, message } of read.error.issues) fields[String(path[0] ?? "form")] ??= message;
  return { ...failure("unreadable", "Something here could not be read. Look at what is marked."), fields };
}

/** What a command did not foresee is logged here and becomes a calm sentence: no stack reaches a browser. */
async function calmly<R>(run: () => Promise<R | FormFailure>): Promise<R | FormFailure> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof NotFoundError) return failure("not-found", "This page has changed. Load it again.");
    console.error(error);
    return failure(
      "unavailable",
      "The server could not do this just now. Nothing is lost; try again in a moment.",
    );
  }
}

const failure = (code: FormFailure["code"], message: string): FormFailure => ({ ok: false, code, message });
