import { describe, expect, it } from "vitest";
import { smallFormat } from "../testing/small-format";
import { cursorContext } from "./cursor-context";
import type { Expression } from "./expression-at";
import { suggest } from "./suggest";

function suggested(marked: string, quote: Expression["quote"] = '"', mayDraw = false) {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const names = [{ name: "R", from: "given" }] as const;
  const expression = { start: 0, end: text.length, quote, names, mayDraw };
  return suggest(smallFormat, expression, cursorContext(text, offset));
}

const labels = (marked: string) => suggested(marked).map(({ label }) => label);

describe("suggestions", () => {
  it("name what is given before the operations", () => {
    expect(labels("|")).toEqual(["R", "conv2d", "parameters"]);
  });

  it("name what draws at random in vary alone", () => {
    expect(suggested("|", '"', true).map(({ label }) => label)).toEqual([
      "R",
      "choose",
      "conv2d",
      "parameters",
    ]);
  });

  it("are the options of the operation that are not written yet", () => {
    expect(labels("conv2d(R, f, {|})")).toEqual(["stride", "padding", "flip"]);
    expect(labels("conv2d(R, f, {padding: 1, |})")).toEqual(["stride", "flip"]);
    expect(labels("nonsense(R, {|})")).toEqual([]);
  });

  it("are the words an option takes, in quotes that the file leaves free", () => {
    const inserts = (quote: Expression["quote"]) =>
      suggested("conv2d(R, f, {padding: |", quote)
        .slice(0, 2)
        .map(({ insert }) => insert);
    expect(inserts('"')).toEqual(["'valid'", "'same'"]);
    expect(inserts("'")).toEqual(['"valid"', '"same"']);
    expect(labels("conv2d(R, f, {flip: |").slice(0, 2)).toEqual(["true", "false"]);
  });

  it("are the types of layers and the settings of each", () => {
    expect(labels("parameters(s, [{|")).toEqual(["type"]);
    expect(labels("parameters(s, [{type: |")).toEqual(["dense", "maxPool2d"]);
    expect(labels("parameters(s, [{type: 'dense', |")).toEqual(["units"]);
  });
});
