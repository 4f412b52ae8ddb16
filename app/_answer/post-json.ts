/** Milliseconds after which a request that hangs is given up. */
const PATIENCE = 20_000;

interface PostJson<Reply> {
  path: string;
  body: unknown;
  /** Tells our replies from those of a gateway on the way; what is inside, the same server has made. */
  isReply: (reply: unknown) => reply is Reply;
}

/** Asks a JSON route of this site. Throws where nothing comes back in time, or something that is not from it. */
export async function postJson<Reply>({ path, body, isReply }: PostJson<Reply>): Promise<Reply> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: abort.signal,
    });
    const reply: unknown = await response.json();
    if (!isReply(reply)) throw new Error(`The reply with status ${response.status} is not from ${path}.`);
    return reply;
  } finally {
    clearTimeout(timer);
  }
}
