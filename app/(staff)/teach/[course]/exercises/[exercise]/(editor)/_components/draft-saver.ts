import type { DraftReply } from "@/lib/exercises/views";
import type { DraftState } from "./draft-state";
import type { SaverParts } from "./saver-parts";
import { isFinal, whyUnsaved } from "./why-unsaved";

/** Milliseconds of a pause after which a text is saved, and between tries to reach the server. */
const PAUSE = 400;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 15_000;

/** Saves a text while it is written: one request at a time, the latest text last, and nothing is ever dropped. */
export class DraftSaver {
  #state: DraftState;
  readonly #parts: SaverParts;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  #retry = FIRST_RETRY;
  #isKept = false;
  /** Texts sent without a reply: the server may hold any of them. */
  readonly #unanswered = new Set<string>();

  constructor(parts: SaverParts) {
    this.#parts = parts;
    const { source, preview } = parts.start;
    const shown = preview.shown && { view: preview.shown, source };
    this.#state = { ...parts.start, phase: "saved", trouble: null, newer: null, shown };
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was written here before and never arrived; null: nothing. To be asked once, when the page stands. */
  restore(): string | null {
    const kept = this.#parts.kept.read();
    if (kept === null) return null;
    if (kept.source === this.#state.source) {
      this.#parts.kept.drop();
      return null;
    }
    this.#isKept = true;
    this.#set({ source: kept.source, revision: kept.revision, phase: "changed" });
    this.#sendIn(0);
    return kept.source;
  }

  change(source: string): void {
    if (source === this.#state.source) return;
    this.#keep(source, this.#state.revision);
    this.#set({ source, phase: "changed" });
    this.#sendIn(PAUSE);
  }

  /** Sends at once what is not saved yet. @returns whether the server now holds this text */
  async settle(): Promise<boolean> {
    await this.#underWay;
    if (this.#state.phase !== "saved") await this.#send();
    // Once more where the server turned out to hold an earlier text of ours.
    if (this.#state.phase === "changed" && this.#state.newer === null) await this.#send();
    return this.#state.phase === "saved";
  }

  /** This tab's text, in the place of the newer one. */
  keepMine(): void {
    const { newer } = this.#state;
    if (newer === null) return;
    this.#set({ revision: newer.revision, newer: null, phase: "changed" });
    this.#sendIn(0);
  }

  /** The newer text, in the place of this tab's. @returns it */
  takeTheirs(): string | null {
    const { newer } = this.#state;
    if (newer === null) return null;
    this.#parts.kept.drop();
    const { source, revision } = newer;
    this.#set({ source, revision, newer: null, phase: "changed" });
    this.#sendIn(0);
    return source;
  }

  /** The network is back. */
  readonly tryNow = (): void => {
    if (this.#state.phase === "failed") this.#sendIn(0);
  };

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #keep(source: string, revision: number): void {
    this.#isKept = this.#parts.kept.keep({ source, revision });
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  /** One at a time: whoever asks while one is under way waits for it. */
  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#underWay ??= this.#sendOne().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #sendOne(): Promise<void> {
    const { source, revision } = this.#state;
    this.#set({ phase: "saving" });
    const reply = await this.#parts.post({ source, revision }).catch(() => null);
    if (reply === null) this.#unanswered.add(source);
    if (reply === null || !reply.ok) this.#failed(reply);
    else this.#arrived(source, reply);
    if (this.#state.source !== source) this.#sendIn(PAUSE);
  }

  #failed(reply: (DraftReply & { ok: false }) | null): void {
    this.#set({ phase: "failed", trouble: whyUnsaved(reply, this.#isKept) });
    if (isFinal(reply)) return;
    this.#sendIn(this.#retry);
    this.#retry = Math.min(2 * this.#retry, LAST_RETRY);
  }

  #arrived(source: string, { saved, preview, ...rest }: DraftReply & { ok: true }): void {
    this.#retry = FIRST_RETRY;
    const shown = preview.shown ? { view: preview.shown, source } : this.#state.shown;
    const newer = "newer" in rest ? rest.newer : null;
    const revision = saved?.revision ?? newer?.revision ?? 0;
    const held = saved !== null || newer?.source === source;
    this.#set({ preview, shown, trouble: null });
    // A text of our own, whose reply was lost, is no reason to ask anybody.
    if (newer !== null && !held && !this.#unanswered.has(newer.source)) {
      this.#set({ newer, phase: "changed" });
      return;
    }
    if (held) this.#unanswered.clear();
    else this.#sendIn(0);
    const isLatest = held && this.#state.source === source;
    if (isLatest) this.#parts.kept.drop();
    else this.#keep(this.#state.source, revision);
    this.#set({ revision, newer: null, savedAt: Date.now(), phase: isLatest ? "saved" : "changed" });
  }
}
