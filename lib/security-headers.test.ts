import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./security-headers";

const site = { nonce: "abc", dev: false, https: true };

function directive(name: string, change: Partial<typeof site> = {}): string | undefined {
  const policy = contentSecurityPolicy({ ...site, ...change });
  return policy.split("; ").find((each) => each.split(" ")[0] === name);
}

describe("the Content-Security-Policy", () => {
  it("lets scripts run by nonce alone", () => {
    expect(directive("script-src")).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(directive("object-src")).toBe("object-src 'none'");
    expect(directive("base-uri")).toBe("base-uri 'none'");
  });

  it("lets styles come from our files or carry the nonce; none are inline", () => {
    expect(directive("style-src")).toBe("style-src 'self' 'nonce-abc'");
    expect(contentSecurityPolicy(site)).not.toContain("unsafe-inline");
  });

  it("lets style attributes apply on the editor's page, and style elements there by nonce all the same", () => {
    const policy = contentSecurityPolicy({ ...site, styleAttributes: true });
    const added = "style-src-attr 'unsafe-inline'";
    expect(policy.split("; ")).toContain(added);
    expect(policy.replace(`${added}; `, "")).toBe(contentSecurityPolicy(site));
  });

  it("denies whatever it does not name, and frames", () => {
    expect(directive("default-src")).toBe("default-src 'none'");
    expect(directive("frame-ancestors")).toBe("frame-ancestors 'none'");
  });

  it("gives way for the development tools in development only", () => {
    expect(contentSecurityPolicy(site)).not.toContain("unsafe-eval");
    expect(directive("script-src", { dev: true })).toContain("'unsafe-eval'");
    expect(directive("connect-src")).toBe("connect-src 'self'");
    expect(directive("connect-src", { dev: true })).toContain("ws:");
  });

  it("insists on https where the site is on https", () => {
    expect(directive("upgrade-insecure-requests")).toBeDefined();
    expect(directive("upgrade-insecure-requests", { https: false })).toBeUndefined();
    expect(securityHeaders({ https: true })).toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ https: false })).not.toHaveProperty("Strict-Transport-Security");
  });
});
