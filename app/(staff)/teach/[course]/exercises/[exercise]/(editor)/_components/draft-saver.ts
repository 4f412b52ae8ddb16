import type { DraftReply, ExercisePreview } from "@/lib/exercises/views";
import type { DraftState } from "./draft-state";
import type { KeptText } from "./kept-text";

interface SaverParts {
  start: Pick<DraftState, "source" | "revision" | "savedAt"> & { preview: ExercisePreview };
  /** Rejects where the server cannot be reached. */
  post: (text: KeptText) => Promise<DraftReply>;
  kept: { read: () => KeptText | null; keep: (text: KeptText) => void; drop: () => void };
}

/** Milliseconds of a pause after which a text is saved, and between tries to reach the server. */
const PAUSE = 400;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 15_000;

const UNREACHABLE =
  "The server cannot be reached. Your text is kept on this device and is sent as soon as it can be.";

/** Saves a text while it is written: one request at a time, the latest text last, and nothing is ever dropped. */
export class DraftSaver {
  #state: DraftState;
  readonly #parts: SaverParts;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  #retry = FIRST_RETRY;

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
    this.#set({ source: kept.source, revision: kept.revision, phase: "changed" });
    this.#sendIn(0);
    return kept.source;
  }

  change(source: string): void {
    if (source === this.#state.source) return;
    this.#parts.kept.keep({ source, revision: this.#state.revision });
    this.#set({ source, phase: "changed" });
    this.#sendIn(PAUSE);
  }

  /** Sends at once what is not saved yet. @returns whether the server now holds this text */
  async settle(): Promise<boolean> {
    await this.#underWay;
    if (this.#state.phase !== "saved") await this.#send();
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
    if (reply === null || !reply.ok) this.#failed(reply);
    else this.#arrived(source, reply);
    if (this.#state.source !== source) this.#sendIn(PAUSE);
  }

  #failed(reply: (DraftReply & { ok: false }) | null): void {
    const signedOut = reply?.code === "signed-out";
    this.#set({ phase: "failed", trouble: { message: reply?.message ?? UNREACHABLE, signedOut } });
    if (reply?.code === "too-long" || reply?.code === "unkeepable") return;
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
    if (!held) {
      this.#set({ newer, phase: "changed" });
      return;
    }
    const isLatest = this.#state.source === source;
    if (isLatest) this.#parts.kept.drop();
    else this.#parts.kept.keep({ source: this.#state.source, revision });
    this.#set({ revision, newer: null, savedAt: Date.now(), phase: isLatest ? "saved" : "changed" });
  }
}
