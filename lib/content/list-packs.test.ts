import { describe, expect, it } from "vitest";
import { listPacks } from "./list-packs";

describe("the packs an instructor may set", () => {
  it("are the homework, and not the exercise that anybody may try without an account", async () => {
    const packs = await listPacks();
    expect(packs.map(({ id }) => id)).toEqual(["cnn-homework"]);
    expect(packs[0]).toMatchObject({
      title: "Convolutional networks",
      description: expect.stringContaining("by hand"),
    });
  });
});
