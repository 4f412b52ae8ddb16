import { describe, expect, it } from "vitest";
import { cursorContext } from "./cursor-context";

/** The context at the bar, which is no part of the expression. */
function at(marked: string) {
  const offset = marked.indexOf("|");
  return cursorContext(marked.replace("|", ""), offset);
}

describe("the place of the cursor in a half-written program", () => {
  it.each([
    ["|", null],
    ["con|", null],
    ["a + |b", null],
    ["(|a)", null],
    ["conv2d(|", { operation: "conv2d", argument: 0 }],
    ["conv2d(R, |", { operation: "conv2d", argument: 1 }],
    ["conv2d([[1, 2], [3, |", { operation: "conv2d", argument: 0 }],
    ["conv2d(relu(R), f|)", { operation: "conv2d", argument: 1 }],
    ["conv2d(relu(R|), f)", { operation: "relu", argument: 0 }],
    ["relu(R) + |", null],
  ])("%s asks for a value", (marked, call) => {
    expect(at(marked)).toEqual({ at: "value", call });
  });

  it.each([
    ["conv2d(R, f, {|", []],
    ["conv2d(R, f, {pad|})", []],
    ["conv2d(R, f, {padding: 1, |})", ["padding"]],
    ["conv2d(R, f, {padding: [1, 2], stride: 2, |", ["padding", "stride"]],
  ])("%s asks for an option", (marked, used) => {
    expect(at(marked)).toEqual({ at: "option", call: { operation: "conv2d", argument: 2 }, used });
  });

  it("knows whose value is being written", () => {
    const call = { operation: "conv2d", argument: 2 };
    expect(at("conv2d(R, f, {padding: |")).toEqual({ at: "option value", call, option: "padding" });
    expect(at('conv2d(R, f, {padding: "sa|"})')).toEqual({ at: "option value", call, option: "padding" });
    expect(at("conv2d(R, f, {stride: 2, padding: |})")).toMatchObject({ option: "padding" });
  });

  it("tells layers of a network from options", () => {
    const call = { operation: "parameters", argument: 1 };
    expect(at("parameters(s, [{|")).toEqual({ at: "layer option", call, layer: null, used: [] });
    expect(at("parameters(s, [{type: |")).toEqual({ at: "layer value", call, layer: null, option: "type" });
    expect(at('parameters(s, [{type: "dense", |}, {type: "conv2d"}])')).toEqual({
      at: "layer option",
      call,
      layer: "dense",
      used: ["type"],
    });
    expect(at('parameters(s, [{size: 2, |, type: "maxPool2d"}])')).toMatchObject({ layer: "maxPool2d" });
    expect(at(String.raw`parameters(s, [{type: \"dense\", |`)).toMatchObject({ layer: "dense" });
  });

  it("is not confused by brackets in a quoted word", () => {
    expect(at('flip("({[", |')).toEqual({ at: "value", call: { operation: "flip", argument: 1 } });
  });
});
