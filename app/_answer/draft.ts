import type { RawAnswer } from "@/grader";

const PREFIX = "receptive:draft:";

function isRawAnswer(value: unknown): value is RawAnswer {
  if (typeof value === "string" || typeof value === "number") return true;
  return Array.isArray(value) && value.every(isRawAnswer);
}

/** Storage may be full, private or switched off; then drafts are simply not kept. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

export function readDraft(key: string): RawAnswer | null {
  const text = withStorage((storage) => storage.getItem(PREFIX + key));
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRawAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

export function saveDraft(key: string, answer: RawAnswer): void {
  withStorage((storage) => storage.setItem(PREFIX + key, JSON.stringify(answer)));
}

export function dropDraft(key: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + key));
}

/** Everything typed on this device: the next person to sign in must not find it. */
export function dropAllDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}
