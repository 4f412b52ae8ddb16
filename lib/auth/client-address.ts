import { isIPv4, isIPv6 } from "node:net";

/**
 * The address limits are counted for. The last hop of X-Forwarded-For is the only one a client cannot write: our
 * server sets it from the connection (scripts/serve), or the proxy in front of it does when TRUST_PROXY is set.
 * A household or a phone owns a whole IPv6 /64, so that is what counts as one.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  const hop = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const v4 = hop.replace(/^::ffff:/i, "");
  if (isIPv4(v4)) return v4;
  return isIPv6(hop) ? networkOf(hop) : "unknown";
}

/** The first four of the eight groups: 2001:db8::1 → 2001:db8:0:0. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
