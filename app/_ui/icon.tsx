import type { LucideIcon } from "lucide-react";

/** An icon beside words that say the same; it is hidden from screen readers. */
export function Icon({ of: Glyph }: { of: LucideIcon }) {
  return <Glyph aria-hidden="true" size="1em" strokeWidth={1.5} />;
}
