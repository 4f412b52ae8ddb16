import { describe, expect, it } from "vitest";
import { createSemaphore } from "./semaphore";

describe("createSemaphore", () => {
  it("runs no more than the limit at once, in order, and all of them", async () => {
    const run = createSemaphore(2);
    let now = 0;
    let most = 0;
    const started: number[] = [];
    const task = (id: number) => async () => {
      started.push(id);
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return id;
    };
    const ids = Array.from({ length: 20 }, (_, id) => id);
    expect(await Promise.all(ids.map((id) => run(task(id))))).toEqual(ids);
    expect(most).toBe(2);
    expect(started).toEqual(ids);
  });

  it("frees the place of a task that failed", async () => {
    const run = createSemaphore(1);
    await expect(run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await run(async () => "next")).toBe("next");
  });
});
