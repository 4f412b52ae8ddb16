"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { lastChange } from "./last-change";

/**
 * The browser's back button brings a page back as it was drawn. When an answer was stored since, this asks for it
 * anew, once.
 * @param drawnAt milliseconds since 1970 by the server's clock
 */
export function FreshOnReturn({ drawnAt }: { drawnAt: number }) {
  const router = useRouter();
  const asked = useRef(0);
  useEffect(() => {
    const changed = lastChange();
    if (changed <= drawnAt || changed <= asked.current) return;
    asked.current = changed;
    router.refresh();
  }, [drawnAt, router]);
  return null;
}
