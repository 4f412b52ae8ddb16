import { describe, expect, it, vi } from "vitest";
import { listPacks } from "./list-packs";

describe("the packs an instructor may set", () => {
  it("are the homework, and not the exercise that anybody may try without an account", async () => {
    const packs = await listPacks();
    expect(packs.map(({ id }) => id)).toEqual(["cnn-homework", "showcase"]);
    expect(packs[0]).toMatchObject({
      title: "Convolutional networks",
      description: expect.stringContaining("by hand"),
    });
  });

  it("are read once, however many ask at once", async () => {
    vi.resetModules();
    const { listPacks: fresh } = await import("./list-packs");
    const [one, other] = await Promise.all([fresh(), fresh()]);
    expect(other).toBe(one);
    expect(await fresh()).toBe(one);
  });

  it("are asked for again after they could not be read", async () => {
    vi.resetModules();
    const { listPacks: fresh } = await import("./list-packs");
    const cwd = vi.spyOn(process, "cwd").mockReturnValue("/nowhere");
    await expect(fresh()).rejects.toThrow("ENOENT");
    cwd.mockRestore();
    expect(await fresh()).toHaveLength(2);
  });
});
