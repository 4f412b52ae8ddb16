/** Whether PostgreSQL would take it as a uuid: asked of ids that come from the address bar. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
