import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

const behind = (hops: string) => clientAddress(new Headers({ "x-forwarded-for": hops }));

describe("clientAddress", () => {
  it("believes the last hop only", () => {
    expect(behind("1.1.1.1, 2.2.2.2, 203.0.113.9")).toBe("203.0.113.9");
  });

  it("counts an IPv6 network as one", () => {
    expect(behind("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(behind("2001:DB8::1")).toBe("2001:db8:0:0");
    expect(behind("::1")).toBe("0:0:0:0");
  });

  it("knows an IPv4 address in IPv6 clothes", () => {
    expect(behind("::ffff:192.0.2.7")).toBe("192.0.2.7");
  });

  it.each([
    ["203.0.113.9:4711", "203.0.113.9"],
    ["1.1.1.1:1, 203.0.113.9:65535", "203.0.113.9"],
    ["[2001:db8:1:2::3]:4711", "2001:db8:1:2"],
    ["[2001:db8:1:2::3]", "2001:db8:1:2"],
    ["[::ffff:192.0.2.7]:80", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["::1:80", "0:0:0:0"],
  ])("does without the port in %s", (hops, address) => {
    expect(behind(hops)).toBe(address);
  });

  it.each(["", "evil", "1.2.3.4.5", "1.2.3.4:x", "[evil]:80", "evil:80", "1.1.1.1, <script>"])(
    "calls %j unknown",
    (hops) => {
      expect(behind(hops)).toBe("unknown");
    },
  );

  it("does without the header", () => {
    expect(clientAddress(new Headers())).toBe("unknown");
  });
});
