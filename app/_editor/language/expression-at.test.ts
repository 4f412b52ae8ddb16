import { describe, expect, it } from "vitest";
import { expressionAt, expressionsIn } from "./expression-at";

/** The program around the bar, which is no part of the file; names in their order. */
function at(marked: string) {
  const offset = marked.indexOf("|");
  const source = marked.replace("|", "");
  const found = expressionAt(source, offset);
  return found && { text: source.slice(found.start, found.end), names: found.names.map(({ name }) => name) };
}

const file = (parts: string) => `title: t
given:
  R: full([2, 2], 1)
  f: ones([2, 2])
prompt: text
parts:
${parts}`;

describe("the program around the cursor", () => {
  it("is the value of an answer, with all that is given and the parts before", () => {
    expect(at(file("  - id: a\n    answer: conv2d(R|, f)\n"))).toEqual({
      text: "conv2d(R, f)",
      names: ["R", "f"],
    });
    expect(at(file('  - { id: a, answer: R }\n  - { id: b, answer: "a + |f" }\n'))).toEqual({
      text: "a + f",
      names: ["R", "f", "a"],
    });
  });

  it("is a given value, with those before it", () => {
    expect(at("given:\n  R: full([2, 2], 1)\n  G: R| + 1\n  B: 2\n")).toEqual({
      text: "R + 1",
      names: ["R"],
    });
  });

  it("is a drawn value, with what is given before the one in whose place it stands", () => {
    const given = "given:\n  n: 2\n  R: full([2, 2], 1)\n  f: 1\n";
    expect(at(`${given}vary:\n  R: inte|\n`)).toEqual({ text: "inte", names: ["n"] });
    expect(at(`${given}vary: { f: inte|, R: 1 }\n`)).toEqual({ text: "inte", names: ["n", "R"] });
    expect(at(`${given}vary:\n  reveal: [kernel|]\n`)).toBeNull();
  });

  it("may draw in vary alone", () => {
    const source = "given:\n  R: 1\nvary:\n  R: 2\nparts:\n  - { id: a, answer: R }\n";
    expect(expressionsIn(source).map(({ mayDraw }) => mayDraw)).toEqual([false, true, false]);
  });

  it("may still be empty", () => {
    expect(at(file("  - id: a\n    answer: |\n    points: 2\n"))).toEqual({ text: "", names: ["R", "f"] });
    expect(at(file('  - id: a\n    answer: "|"\n'))).toEqual({ text: "", names: ["R", "f"] });
  });

  it("is found while its quotes or braces are open", () => {
    expect(at(file('  - id: a\n    answer: "conv2d(R, |\n'))?.names).toEqual(["R", "f"]);
    expect(
      at(file("  - id: a\n    answer: conv2d(R, f, {padding: 1, |\n  - id: b\n    answer: a\n")),
    ).toEqual({
      text: "conv2d(R, f, {padding: 1, ",
      names: ["R", "f"],
    });
    expect(at(file("  - id: a\n    answer: conv2d(R, f, {padding: |})\n"))?.text).toBe(
      "conv2d(R, f, {padding: })",
    );
  });

  it("is found where the lines around it are not in order", () => {
    expect(at(file("  - { id: a, answer: R }\n  - id: b\n  answer: conv2d(R, |)\n"))).toEqual({
      text: "conv2d(R, )",
      names: ["R", "f", "a"],
    });
  });

  it.each([
    ["a title", "title: con|v\n"],
    ["a prompt", file("  - id: a\n    prompt: con|v2d(\n    answer: R\n")],
    ["a key", file("  - id: a\n    ans|wer: R\n")],
    ["a list of numbers", "given:\n  B: [[1, |2]]\n"],
    ["nothing", "|"],
  ])("is not %s", (_, marked) => {
    expect(at(marked)).toBeNull();
  });
});
