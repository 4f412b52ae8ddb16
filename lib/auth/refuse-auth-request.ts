/**
 * The answer to what next-auth would do and we do not want; null for all else.
 * `_log` writes what anybody sends into our log. A sign-in is a POST: next-auth answers a GET with 500.
 * @param action the path below /api/auth, by segments
 */
export function refuseAuthRequest(method: string, action: readonly string[]): Response | null {
  if (action[0] === "_log") return new Response(null, { status: 404 });
  if (action.join("/") === "callback/credentials" && method !== "POST") {
    return new Response(null, { status: 405, headers: { Allow: "POST" } });
  }
  return null;
}
