interface Site {
  nonce: string;
  /** Next's development mode: React rebuilds server stacks with eval, the page talks to the compiler. */
  dev: boolean;
  https: boolean;
}

interface Page extends Site {
  /** The exercise editor sets style attributes while it draws; no other page does. */
  styleAttributes?: boolean;
}

/**
 * The Content-Security-Policy of a page. Scripts run by nonce alone and may load others. Styles come from our files
 * or carry the nonce: formulas are MathML and tints are classes, so pages need no style attributes.
 */
export function contentSecurityPolicy({ nonce, dev, https, styleAttributes = false }: Page): string {
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(dev ? ["'unsafe-eval'"] : [])],
    // The development overlay and hot reload insert style elements without a nonce, which a nonce would forbid.
    "style-src": ["'self'", dev ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    ...(styleAttributes && { "style-src-attr": ["'unsafe-inline'"] }),
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", ...(dev ? ["data:"] : [])],
    "connect-src": ["'self'", ...(dev ? ["ws:"] : [])],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
    ...(https && { "upgrade-insecure-requests": [] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** What every response carries besides. */
export function securityHeaders({ https }: Pick<Site, "https">): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(https && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}
