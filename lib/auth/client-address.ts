import { isIPv4, isIPv6 } from "node:net";

/**
 * The address limits are counted for. The last hop of X-Forwarded-For is the only one a client cannot write: our
 * server sets it from the connection (scripts/serve), or the proxy in front of it does when TRUST_PROXY is set.
 * A household or a phone owns a whole IPv6 /64, so that is what counts as one.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  const hop = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const address = withoutPort(hop);
  const v4 = address.replace(/^::ffff:/i, "");
  if (isIPv4(v4)) return v4;
  return isIPv6(address) ? networkOf(address) : "unknown";
}

/** Some proxies write the port too: 192.0.2.7:4711, [2001:db8::1]:4711. */
function withoutPort(hop: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([^:]*):\d+)$/.exec(hop) ?? [];
  return bracketed ?? plain ?? hop;
}

/** The first four of the eight groups: 2001:db8::1 → 2001:db8:0:0. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
