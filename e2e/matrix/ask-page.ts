import { routerState } from "./router-state";
import type { PageRow } from "./row";
import { type Asking, send } from "./send";

export interface Answer {
  outcome: string;
  body: string;
}

export async function askPage(row: PageRow, asking: Asking): Promise<Answer> {
  const address = row.path(asking.stage);
  const response = await send(asking, address, { headers: { accept: "text/html" } });
  const body = await response.text();
  // A redirect that came too late for a header.
  const late = /http-equiv="refresh" content="\d+;url=([^"]+)"/.exec(body)?.[1];
  const to = response.headers.get("location") ?? late;
  if (to === undefined) return { outcome: String(response.status), body };
  const { pathname, search } = new URL(to, asking.site);
  const signIn = `/sign-in?next=${encodeURIComponent(address)}`;
  return { outcome: pathname + search === signIn ? "sign-in" : `to ${pathname}`, body };
}

/**
 * The page without the layouts around it, as a browser asks for it that claims to have them.
 * @returns "refused" for a page that says so itself
 */
export async function askPageAlone(row: PageRow, asking: Asking): Promise<Answer> {
  const address = row.path(asking.stage);
  const folders = asking.build.pages.get(row.of)?.folders ?? [];
  const headers = { rsc: "1", "next-router-state-tree": routerState(folders, address) };
  const first = await send(asking, address, { headers });
  // Next insists on a parameter that is made of these headers, and tells it.
  const told = first.headers.get("location") ?? "";
  const response = told.includes("_rsc=") ? await send(asking, told, { headers }) : first;
  const body = await response.text();
  const refused = response.status !== 200 || /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT/.test(body);
  return { outcome: refused ? "refused" : "served", body };
}
