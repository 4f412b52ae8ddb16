import { parse } from "yaml";

/** The title in a text that may be no exercise yet, or null. Looks at its own line alone. */
export function titleIn(source: string): string | null {
  const written = /^title:[ \t]+(\S.{0,300})$/m.exec(source)?.[1];
  if (written === undefined) return null;
  try {
    const title: unknown = parse(written, { logLevel: "silent" });
    return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
  } catch {
    // Half-written quotes; the library reports them by throwing.
    return null;
  }
}
