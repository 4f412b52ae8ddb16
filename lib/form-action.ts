import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { clientAddress } from "./auth/client-address";
import { findViewer, type Viewer } from "./auth/viewer";
import { calmly, failure, readFields } from "./run-command";

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
      return failure("signed-out");
    }
    const read = readFields(Object.fromEntries(form), schema);
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
    const read = readFields(Object.fromEntries(form), schema);
    return read.ok ? run({ address: clientAddress(await headers()) }, read.input) : read;
  });
}
