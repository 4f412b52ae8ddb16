import { type Answer, askPage } from "./ask-page";
import { readActionReply } from "./read-action-reply";
import type { ActionRow, RouteRow, Row } from "./row";
import { type Asking, send } from "./send";
import type { Stage } from "./stage";

/** Sends a row's request as a role would, and says how it came out. */
export function ask(row: Row, asking: Asking): Promise<Answer> {
  if (row.kind === "page") return askPage(row, asking);
  return row.kind === "route" ? askRoute(row, asking) : callAction(row, asking);
}

async function askRoute(row: RouteRow, asking: Asking): Promise<Answer> {
  const [method = "GET"] = row.of.split(" ");
  const json = row.json?.(asking.stage, asking.role);
  const headers = { ...(json !== undefined && { "content-type": "application/json" }), ...row.headers };
  const init = { method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) };
  const response = await send(asking, row.path(asking.stage), init);
  const body = await response.text();
  const code = /^\{"ok":false,"code":"([^"]+)"/.exec(body)?.[1];
  return { outcome: [response.status, code].filter(Boolean).join(" "), body };
}

/** A call as React's encodeReply writes one whose only argument is a form: parts "_1_name", and "0" saying so. */
async function callAction(row: ActionRow, asking: Asking): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(row.form(asking.stage, asking.role))) {
    body.append(`_1_${name}`, value);
  }
  body.append("0", '["$K1"]');
  const { id = null, page = "" } = asking.build.actions.get(row.of) ?? {};
  const origin = row.origin ?? asking.site;
  const headers = { accept: "text/x-component", "next-action": id ?? "", origin };
  const response = await send(asking, addressIn(page, asking.stage), { method: "POST", headers, body });
  const text = await response.text();
  return { outcome: readActionReply(response, text), body: text };
}

/** An address with the stage's own names in it. */
function addressIn(page: string, { course, people }: Stage): string {
  return page
    .replace("[course]", course.slug)
    .replace("[assignment]", course.assignment)
    .replace("[exercise]", course.exercise)
    .replace("[practice]", course.practiceId)
    .replace("[student]", people.student.id);
}
