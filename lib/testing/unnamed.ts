const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g;

/**
 * What travels of a reply or of a page's view, as JSON text without what two students' always differ in: ids, times,
 * and the answers they gave themselves.
 */
export function unnamed(view: unknown): string {
  const text = JSON.stringify(view, (key, value: unknown) => (key === "answer" ? "theirs" : value));
  return text.replace(UUID, "id").replace(TIME, "time");
}
