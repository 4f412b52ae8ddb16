/** Keeps the last 16 kB of what a program says. */
export function collectOutput(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.on("data", (chunk: Buffer) => {
    text = (text + chunk.toString("utf8")).slice(-16_384);
  });
  return () => text;
}

/** The line that says what went wrong. */
export function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return (lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? "no reason given").trim();
}
