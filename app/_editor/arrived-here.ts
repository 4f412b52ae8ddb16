import { isEditorPath } from "@/lib/paths";

/**
 * Whether this document was loaded as the editor's, with the editor's Content-Security-Policy. A document that came
 * as another page and was turned into this one by the router keeps the policy it came with, under which Monaco
 * cannot draw.
 */
export function arrivedHere(): boolean {
  const [arrival] = performance.getEntriesByType("navigation");
  return arrival === undefined || isEditorPath(new URL(arrival.name).pathname);
}
