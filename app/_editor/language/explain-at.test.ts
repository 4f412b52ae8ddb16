import { describe, expect, it } from "vitest";
import { smallFormat } from "../testing/small-format";
import { explainAt } from "./explain-at";

const names = [{ name: "R", from: "given" }] as const;

function explained(marked: string, mayDraw = false) {
  return explainAt(smallFormat, marked.replace("|", ""), marked.indexOf("|"), { names, mayDraw })?.text;
}

describe("what a word means", () => {
  it("is an operation with its arguments and options", () => {
    const text = explained("con|v2d(R, f)");
    expect(text).toContain("conv2d(x, filters, {stride, padding, flip})");
    expect(text).toContain("Slides every filter over the image.");
    expect(text).toContain("`padding`: Zeros around it.");
    expect(text).toContain("0 when left out");
  });

  it("is an option, a name or a layer", () => {
    expect(explained("conv2d(R, f, {stri|de: 2})")).toBe(
      "`stride`: Step of the window. A number or a pair; 1 when left out.",
    );
    expect(explained("conv2d(R|, f)")).toBe("`R`: given.");
    expect(explained('parameters(s, [{type: "den|se", units: 3}])')).toContain(
      "Every input with every unit.",
    );
    expect(explained('parameters(s, [{type: "dense", uni|ts: 3}])')).toContain("How many.");
  });

  it("is nothing for numbers, signs and names nobody knows", () => {
    expect(explained("conv2d(R, f, {stride: |2})")).toBeUndefined();
    expect(explained("nobody| + 1")).toBeUndefined();
  });

  it("explains what draws at random where it may", () => {
    expect(explained("choo|se([1, 2])", true)).toContain("One of several values.");
    expect(explained("choo|se([1, 2])")).toBeUndefined();
  });
});
