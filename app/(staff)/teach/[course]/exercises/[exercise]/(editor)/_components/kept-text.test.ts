import { afterEach, expect, it, vi } from "vitest";
import { keptText } from "./kept-text";

afterEach(() => vi.unstubAllGlobals());

it("is handed to nobody but who wrote it", () => {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  };
  vi.stubGlobal("window", { localStorage: storage, sessionStorage: storage });
  const place = { course: "c", exercise: "e" };
  const kept = { source: "mine", revision: 3 };
  expect(keptText("ada", place).keep(kept)).toBe(true);
  expect(keptText("ada", place).read()).toEqual(kept);
  expect(keptText("emmy", place).read()).toBeNull();
});
