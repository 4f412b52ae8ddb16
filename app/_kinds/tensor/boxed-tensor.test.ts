import { describe, expect, test } from "vitest";
import { boxedTensor } from "./boxed-tensor";

describe("boxedTensor", () => {
  test("a matrix fills its boxes as it was written", async () => {
    expect(await boxedTensor("[[9, 1/3], [-2, 8]]")).toEqual([
      ["9", "1/3"],
      ["-2", "8"],
    ]);
    expect(await boxedTensor("18 18; 27 27")).toEqual([
      ["18", "18"],
      ["27", "27"],
    ]);
  });

  test("channels stay with their cells", async () => {
    expect(await boxedTensor("[[[1, 2], [3, 4]]]")).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  test("channels that are written first come back first", async () => {
    expect(await boxedTensor("[[[1, 2]], [[3, 4]]]", { layout: "CHW" })).toEqual([
      [["1", "2"]],
      [["3", "4"]],
    ]);
  });

  test.each(["", "[[9, 9], [9", "[[9, nine], [9, 9]]"])("no boxes hold %j", async (text) => {
    expect(await boxedTensor(text)).toBeNull();
  });

  test("cells stay as they are where a grid holds them", async () => {
    expect(await boxedTensor([["1", "2"]])).toEqual([["1", "2"]]);
    const wide = Array.from({ length: 300 }, () => "1");
    expect(await boxedTensor([wide, ...wide.slice(1).map((cell) => [cell])])).toBeNull();
    expect(await boxedTensor(wide.map(() => wide))).toBeNull();
  });
});
