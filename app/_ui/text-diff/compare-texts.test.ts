import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare-texts";

const signs = { same: " ", added: "+", removed: "-" };
const drawn = (before: string, after: string) =>
  compareTexts(before, after).map((piece) => piece.map(({ change, text }) => signs[change] + text));

describe("the difference of two texts", () => {
  it("is nothing for like texts", () => {
    expect(compareTexts("a\nb\n", "a\nb\n")).toEqual([]);
  });

  it("numbers the lines of both texts", () => {
    expect(compareTexts("a\nb\nc\n", "a\nB\nc\nd\n")).toEqual([
      [
        { change: "same", before: 1, after: 1, text: "a" },
        { change: "removed", before: 2, after: null, text: "b" },
        { change: "added", before: null, after: 2, text: "B" },
        { change: "same", before: 3, after: 3, text: "c" },
        { change: "added", before: null, after: 4, text: "d" },
      ],
    ]);
  });

  it("comes in pieces with three lines around each", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`);
    const changed = lines.with(4, "x").with(24, "y");
    const pieces = drawn(`${lines.join("\n")}\n`, `${changed.join("\n")}\n`);
    expect(pieces).toHaveLength(2);
    expect(pieces[1]).toEqual([
      " line 22",
      " line 23",
      " line 24",
      "-line 25",
      "+y",
      " line 26",
      " line 27",
      " line 28",
    ]);
  });

  it("does not mind a missing last line break", () => {
    expect(drawn("a\n", "a\nb")).toEqual([[" a", "+b"]]);
  });

  it("ends in time for long texts with nothing in common", () => {
    const long = (word: string) =>
      Array.from({ length: 9_000 }, (_, at) => `${word} ${at * 7919}`).join("\n");
    const begun = performance.now();
    const rows = compareTexts(long("a"), long("b")).flat();
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(rows.filter(({ change }) => change === "added")).toHaveLength(9_000);
    expect(rows.filter(({ change }) => change === "removed")).toHaveLength(9_000);
  });
});
