import type { Build } from "./read-build";
import type { Role } from "./role";
import { cookieOf, type Stage } from "./stage";

/** Who asks, where, of which site. */
export interface Asking {
  site: string;
  build: Build;
  stage: Stage;
  role: Role;
}

/** A request as a role's browser would send it; redirects are answers, too. */
export async function send(
  { site, stage, role }: Asking,
  address: string,
  init: RequestInit,
): Promise<Response> {
  const headers = new Headers(init.headers);
  const cookie = await cookieOf(stage, role, site);
  if (cookie !== "") headers.set("cookie", cookie);
  return fetch(new URL(address, site), { ...init, headers, redirect: "manual" });
}
