import type { RawAnswer } from "@/grader";
import { newKey } from "./new-key";

const PREFIX = "receptive:draft:";
const TAB = "receptive:tab";
/** What a tab keeps once its own draft was checked: it must not be handed another tab's. */
const NOTHING = "null";
/** Milliseconds for which a tab's own is kept: two weeks, as long as a session. */
const LONGEST = 14 * 24 * 60 * 60 * 1_000;

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

/** A tab's own, after the moment it was kept: so that what closed tabs leave behind can be told and dropped. */
function stamped(text: string): string {
  return `${Date.now()} ${text}`;
}

function readOwn(storage: Storage, own: string): string | null {
  const text = storage.getItem(own);
  return text === null ? null : text.slice(text.indexOf(" ") + 1);
}

function dropStale(storage: Storage): void {
  const oldest = Date.now() - LONGEST;
  for (const key of Object.keys(storage)) {
    const kept = key.startsWith(PREFIX) && key.includes("@") ? storage.getItem(key) : null;
    if (kept !== null && !(Number.parseInt(kept, 10) >= oldest)) storage.removeItem(key);
  }
}

export function readDraft(key: string): RawAnswer | null {
  const text = withStorage((storage) => {
    dropStale(storage);
    const { own, latest } = keysOf(key);
    return readOwn(storage, own) ?? storage.getItem(latest);
  });
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRawAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

/** @returns whether it is kept */
export function saveDraft(key: string, answer: RawAnswer): boolean {
  const kept = withStorage((storage) => {
    const { own, latest } = keysOf(key);
    storage.setItem(own, stamped(JSON.stringify(answer)));
    storage.setItem(latest, JSON.stringify(answer));
    return true;
  });
  return kept ?? false;
}

export function dropDraft(key: string): void {
  withStorage((storage) => {
    const { own, latest } = keysOf(key);
    const kept = readOwn(storage, own);
    if (kept === null || kept === storage.getItem(latest)) storage.removeItem(latest);
    storage.setItem(own, stamped(NOTHING));
  });
}

/** Everything typed on this device: the next person to sign in must not find it. */
export function dropAllDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}
