import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftReply, ExercisePreview } from "@/lib/exercises/views";
import { DraftSaver } from "./draft-saver";
import type { KeptText } from "./kept-text";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const nothing: ExercisePreview = { findings: [], shown: null };
const AT = "2026-11-22T10:00:00.000Z";

/** A server of one draft: it answers when it is told to, and keeps what it took. */
function serverWith(source: string, revision: number) {
  const held = { source, revision };
  const waiting: (() => void)[] = [];
  const received: KeptText[] = [];
  const preview: ExercisePreview = nothing;
  function answer(sent: KeptText): DraftReply {
    if (sent.revision !== held.revision) {
      return { ok: true, saved: null, newer: { ...held, savedBy: "Ada", savedAt: AT }, preview };
    }
    held.source = sent.source;
    held.revision += 1;
    return { ok: true, saved: { revision: held.revision, at: AT }, preview };
  }
  const post = (sent: KeptText) => {
    received.push(sent);
    return new Promise<DraftReply>((resolve) => waiting.push(() => resolve(answer(sent))));
  };
  async function reply() {
    waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  }
  return { held, received, post, reply };
}

function device(kept: KeptText | null = null, full = false) {
  let text = kept;
  return {
    read: () => text,
    keep: (next: KeptText) => {
      if (full) return false;
      text = next;
      return true;
    },
    drop: () => {
      text = null;
    },
  };
}

function tabOn(server: ReturnType<typeof serverWith>, kept = device()) {
  const { source, revision } = server.held;
  const start = { source, revision, savedAt: null, preview: nothing };
  return new DraftSaver({ start, post: server.post, kept });
}

const pause = () => vi.advanceTimersByTimeAsync(400);

describe("saving while writing", () => {
  it("sends one text after a pause, not one for each letter", async () => {
    const server = serverWith("", 1);
    const tab = tabOn(server);
    for (const text of ["a", "ab", "abc"]) {
      tab.change(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.received).toEqual([]);
    await pause();
    await server.reply();
    expect(server.received).toEqual([{ source: "abc", revision: 1 }]);
    expect(tab.state()).toMatchObject({ phase: "saved", revision: 2 });
  });

  it("never has two requests under way, and sends the latest text last", async () => {
    const server = serverWith("", 1);
    const tab = tabOn(server);
    tab.change("a");
    await pause();
    tab.change("ab");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.received).toHaveLength(1);
    await server.reply();
    expect(tab.state().phase).toBe("changed");
    await pause();
    await server.reply();
    expect(server.received.at(-1)).toEqual({ source: "ab", revision: 2 });
    expect(server.held.source).toBe("ab");
    expect(tab.state().phase).toBe("saved");
  });

  it("keeps the text on the device until the server holds it", async () => {
    const server = serverWith("", 1);
    const kept = device();
    const tab = tabOn(server, kept);
    tab.change("a");
    expect(kept.read()).toEqual({ source: "a", revision: 1 });
    await pause();
    await server.reply();
    expect(kept.read()).toBeNull();
  });

  it("goes on trying while the server cannot be reached, and says so", async () => {
    const server = serverWith("", 1);
    const kept = device();
    let offline = true;
    const post = (sent: KeptText) => (offline ? Promise.reject(new Error("offline")) : server.post(sent));
    const tab = new DraftSaver({
      start: { source: "", revision: 1, savedAt: null, preview: nothing },
      post,
      kept,
    });
    tab.change("a");
    await pause();
    expect(tab.state()).toMatchObject({ phase: "failed", source: "a" });
    expect(tab.state().trouble?.message).toContain("kept on this device");
    expect(kept.read()?.source).toBe("a");
    offline = false;
    await vi.advanceTimersByTimeAsync(2_000);
    await server.reply();
    expect(tab.state()).toMatchObject({ phase: "saved", trouble: null });
  });

  it("says so where this device keeps nothing either", async () => {
    const post = () => Promise.reject(new Error("offline"));
    const start = { source: "", revision: 1, savedAt: null, preview: nothing };
    const tab = new DraftSaver({ start, post, kept: device(null, true) });
    tab.change("a");
    await pause();
    expect(tab.state().trouble?.message).toContain("leave this page open");
    expect(tab.state().trouble?.message).not.toContain("kept on this device");
  });

  it.each(["too-long", "unkeepable", "not-found"] as const)("does not ask again after %s", async (code) => {
    const post = vi.fn(async () => ({ ok: false, code, message: "No." }) as const);
    const start = { source: "", revision: 1, savedAt: null, preview: nothing };
    const tab = new DraftSaver({ start, post, kept: device() });
    tab.change("a");
    await pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(post).toHaveBeenCalledTimes(1);
    expect(tab.state().phase).toBe("failed");
    if (code === "not-found") expect(tab.state().trouble?.message).toContain("not here any more");
  });

  it("settles what is under way and what is not sent yet before anything is published", async () => {
    const server = serverWith("", 1);
    const tab = tabOn(server);
    tab.change("a");
    await pause();
    tab.change("ab");
    const settled = tab.settle();
    await server.reply();
    await server.reply();
    await expect(settled).resolves.toBe(true);
    expect(server.held.source).toBe("ab");
  });
});

describe("a reply that is lost on its way", () => {
  /** The server takes the text "a", and the tab does not hear of it. */
  async function afterLoss() {
    const server = serverWith("", 1);
    let lose = true;
    const post = async (sent: KeptText) => {
      const reply = await server.post(sent);
      if (lose) throw new Error("connection reset");
      return reply;
    };
    const start = { source: "", revision: 1, savedAt: null, preview: nothing };
    const tab = new DraftSaver({ start, post, kept: device() });
    tab.change("a");
    await pause();
    await server.reply();
    expect(server.held).toEqual({ source: "a", revision: 2 });
    lose = false;
    return { server, tab };
  }

  it("is no conflict with oneself once one has written on", async () => {
    const { server, tab } = await afterLoss();
    tab.change("ab");
    await pause();
    await server.reply();
    expect(tab.state()).toMatchObject({ newer: null, revision: 2 });
    await pause();
    await server.reply();
    expect(server.held).toEqual({ source: "ab", revision: 3 });
    expect(tab.state()).toMatchObject({ phase: "saved", newer: null, trouble: null });
  });

  it("keeps nobody from publishing", async () => {
    const { server, tab } = await afterLoss();
    tab.change("ab");
    const settled = tab.settle();
    await vi.advanceTimersByTimeAsync(0);
    await server.reply();
    await server.reply();
    await expect(settled).resolves.toBe(true);
    expect(server.held.source).toBe("ab");
  });

  it("hides no conflict with somebody else", async () => {
    const { server, tab } = await afterLoss();
    server.held.source = "theirs";
    server.held.revision = 3;
    tab.change("ab");
    await pause();
    await server.reply();
    expect(tab.state().newer).toMatchObject({ source: "theirs" });
    expect(server.held.source).toBe("theirs");
  });
});

describe("a text that did not arrive before the page was left", () => {
  it("stands again and is saved", async () => {
    const server = serverWith("old", 4);
    const tab = tabOn(server, device({ source: "new", revision: 4 }));
    expect(tab.restore()).toBe("new");
    await vi.advanceTimersByTimeAsync(0);
    await server.reply();
    expect(server.held.source).toBe("new");
    expect(tab.state().phase).toBe("saved");
  });

  it("is no conflict when it had arrived after all", async () => {
    const kept = device({ source: "same", revision: 3 });
    const tab = tabOn(serverWith("same", 4), kept);
    expect(tab.restore()).toBeNull();
    expect(kept.read()).toBeNull();
  });
});

describe("two tabs with one draft", () => {
  async function bothChanged() {
    const server = serverWith("start", 1);
    const [older, newer] = [tabOn(server), tabOn(server)];
    newer.change("theirs");
    await pause();
    await server.reply();
    older.change("mine");
    await pause();
    await server.reply();
    return { server, older };
  }

  it("tell the older one, and overwrite nothing", async () => {
    const { server, older } = await bothChanged();
    expect(older.state()).toMatchObject({ source: "mine", phase: "changed" });
    expect(older.state().newer).toMatchObject({ source: "theirs", savedBy: "Ada" });
    expect(server.held.source).toBe("theirs");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.held.source).toBe("theirs");
    const settled = older.settle();
    await vi.advanceTimersByTimeAsync(0);
    await server.reply();
    await expect(settled).resolves.toBe(false);
  });

  it("let the older one keep its own", async () => {
    const { server, older } = await bothChanged();
    older.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    await server.reply();
    expect(server.held.source).toBe("mine");
    expect(older.state()).toMatchObject({ phase: "saved", newer: null });
  });

  it("let the older one take the other text", async () => {
    const { server, older } = await bothChanged();
    expect(older.takeTheirs()).toBe("theirs");
    await vi.advanceTimersByTimeAsync(0);
    await server.reply();
    expect(older.state()).toMatchObject({ source: "theirs", phase: "saved", newer: null });
    expect(server.held.source).toBe("theirs");
  });

  it("agree when both wrote the same", async () => {
    const server = serverWith("start", 1);
    const [one, other] = [tabOn(server), tabOn(server)];
    for (const tab of [one, other]) {
      tab.change("like");
      await pause();
      await server.reply();
    }
    expect(other.state()).toMatchObject({ phase: "saved", newer: null, revision: 2 });
  });
});
