export interface Reach {
  /** Whether the bundled database is used. */
  embedded: boolean;
  /** Where the server listens. */
  host: string;
  /** The address people type, when one was given. */
  publicUrl: string | undefined;
}

/**
 * Demo accounts have a password everybody knows. Unasked they exist only where nobody else gets at them: in our own
 * database, on a server that this computer alone can reach.
 */
export function demoDefault({ embedded, host, publicUrl }: Reach): "0" | "1" {
  const hosts = [host, ...(publicUrl && URL.canParse(publicUrl) ? [new URL(publicUrl).hostname] : [])];
  return embedded && hosts.every(isLoopback) ? "1" : "0";
}

const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
