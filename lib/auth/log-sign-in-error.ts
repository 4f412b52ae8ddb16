/**
 * The code and the message; what else next-auth would log may hold what somebody typed. Both are written as JSON
 * texts: a line break in one of them cannot forge a line of the log.
 */
export function logSignInError(code: string, detail: unknown): void {
  // Every old cookie ends here after a sign-out or a new secret: nothing to be alarmed about.
  if (code === "JWT_SESSION_ERROR") return;
  console.error(
    `Sign-in: ${JSON.stringify(code)}`,
    JSON.stringify(detail instanceof Error ? detail.message : ""),
  );
}
