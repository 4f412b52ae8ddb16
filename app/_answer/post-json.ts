/** Milliseconds after which a request that hangs is given up. */
const PATIENCE = 20_000;

/** Bytes that one request may carry; our server refuses more before it reads a word of it. */
const MOST_BYTES = 262_144;

interface PostJson {
  path: string;
  body: unknown;
  /** What a reply has that says all went well. */
  done: string;
}

interface TooLong {
  ok: false;
  code: "too-long";
  message: string;
}

const TOO_LONG: TooLong = {
  ok: false,
  code: "too-long",
  message: "This is too long to be sent: no request may be larger than 256 kB.",
};

/** Asks a JSON route of this site. Throws where nothing comes back in time, or something that is not from it. */
export async function postJson<Reply>({ path, body, done }: PostJson): Promise<Reply | TooLong> {
  const text = JSON.stringify(body);
  if (new Blob([text]).size > MOST_BYTES) return TOO_LONG;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
      signal: abort.signal,
    });
    const reply: unknown = await response.json();
    if (!isReply<Reply>(reply, done)) {
      throw new Error(`The reply with status ${response.status} is not from ${path}.`);
    }
    return reply;
  } finally {
    clearTimeout(timer);
  }
}

/** Tells our replies from those of a gateway on the way; what is inside, the same server has made. */
function isReply<Reply>(reply: unknown, done: string): reply is Reply {
  if (typeof reply !== "object" || reply === null || !("ok" in reply)) return false;
  return reply.ok === true ? done in reply : "message" in reply && typeof reply.message === "string";
}
