"use client";

import { useEffect } from "react";

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/** Leads out of this document by a full load: heard before the router's own links are. */
function leave(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || !isPlainClick(event) || link.target !== "" || link.hasAttribute("download")) return;
  const there = new URL(link.href, window.location.href);
  const sameDocument = there.pathname === window.location.pathname && there.hash !== "";
  if (there.origin !== window.location.origin || sameDocument) return;
  event.preventDefault();
  window.location.assign(there);
}

/** Every link out of this page is a full load, so that no other page inherits the editor's policy. */
export function useFullLoads(): void {
  useEffect(() => {
    document.addEventListener("click", leave, { capture: true });
    return () => document.removeEventListener("click", leave, { capture: true });
  }, []);
}
