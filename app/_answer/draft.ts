import type { RawAnswer } from "@/grader";
import { newKey } from "./new-key";

const PREFIX = "receptive:draft:";
const TAB = "receptive:tab";
/** What a tab keeps once its own draft was checked: it must not be handed another tab's. */
const NOTHING = "null";

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

/** Two tabs with one exercise keep a draft each; a new tab begins with the latest. */
function keysOf(key: string): { own: string; latest: string } {
  const tab = window.sessionStorage.getItem(TAB) ?? newKey();
  window.sessionStorage.setItem(TAB, tab);
  return { own: `${PREFIX}${key}@${tab}`, latest: PREFIX + key };
}

export function readDraft(key: string): RawAnswer | null {
  const text = withStorage((storage) => {
    const { own, latest } = keysOf(key);
    return storage.getItem(own) ?? storage.getItem(latest);
  });
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRawAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

export function saveDraft(key: string, answer: RawAnswer): void {
  withStorage((storage) => {
    const { own, latest } = keysOf(key);
    storage.setItem(own, JSON.stringify(answer));
    storage.setItem(latest, JSON.stringify(answer));
  });
}

export function dropDraft(key: string): void {
  withStorage((storage) => {
    const { own, latest } = keysOf(key);
    const kept = storage.getItem(own);
    if (kept === null || kept === storage.getItem(latest)) storage.removeItem(latest);
    storage.setItem(own, NOTHING);
  });
}

/** Everything typed on this device: the next person to sign in must not find it. */
export function dropAllDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}
