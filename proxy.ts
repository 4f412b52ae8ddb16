import { type NextRequest, NextResponse } from "next/server";
import { isSecure } from "@/lib/is-secure";
import { isEditorPath } from "@/lib/paths";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";

/**
 * Headers, and nothing but headers: who may see what is decided in lib, where no path trick leads around it.
 * Next reads the nonce from the request's policy while it renders, so pages must render per request; the root
 * layout sees to that by reading a cookie.
 */
export function proxy(request: NextRequest): NextResponse {
  const site = {
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    dev: process.env.NODE_ENV === "development",
    https: isSecure(),
  };
  const styleAttributes = isEditorPath(request.nextUrl.pathname);
  const policy = contentSecurityPolicy({ ...site, styleAttributes });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders(site))) response.headers.set(name, value);
  return response;
}

/** Answers skip this: their routes set their own headers, and they are what comes by the hundred at a deadline. */
export const config = { matcher: "/((?!api/(?:submissions|practice-answers)$).*)" };
