import { parse } from "yaml";
import { titleSchema } from "../courses/schema";

/** The title in a text that may be no exercise yet, or null. Looks at its own line alone. */
export function titleIn(source: string): string | null {
  const written = /^title:[ \t]+(\S.{0,300})$/m.exec(source)?.[1];
  if (written === undefined) return null;
  try {
    const title: unknown = parse(written, { logLevel: "silent" });
    return titleSchema.safeParse(title).data ?? null;
  } catch {
    // Half-written quotes; the library reports them by throwing.
    return null;
  }
}
