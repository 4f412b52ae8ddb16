import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "./tokenize";

const sentences = (text: string): string[] => {
  const lines: string[] = [];
  for (const { text: word, sentence } of tokenize(text))
    lines[sentence] = lines[sentence] === undefined ? word : `${lines[sentence]} ${word}`;
  return lines.filter((line) => line !== undefined);
};

describe("sentences of words, numbers and marks", () => {
  test.each([
    ["Pooling reduces. Depth stays.", ["pooling reduces", "depth stays"]],
    ["A 1×1 filter, a 3x3 one.", ["a 1 x 1 filter , a 3 x 3 one"]],
    ["doesn’t Don't", ["doesn't don't"]],
    [
      "pre-trained, zero-padding, non-linear, over-fitting",
      ["pretrained , zero padding , nonlinear , overfitting"],
    ],
    ["e.g. edges, i.e. lines. Then parts", ["e g edges , i e lines", "then parts"]],
    ["Σ_i T(i)·I(x+i)", ["sum i t ( i ) times i ( x i )"]],
    ["t[i] * f[j], a(i) × b", ["t [ i ] times f [ j ] , a ( i ) times b"]],
    ["*one* **two**\n* three", ["one two", "three"]],
    ["2.5 times as many.", ["2.5 times as many"]],
    ["Why? Because!", ["why ?", "because"]],
    ["width/height & depth", ["width height and depth"]],
    ["the net is\ntrained", ["the net is trained"]],
    ["+ size kept\n- artefacts\n\nend", ["size kept", "- artefacts", "end"]],
    ["first\n2) second", ["first", "2 ) second"]],
    ["<script>alert('x')</script>", ["< script > alert ( x ) < script >"]],
    ["Gra\u00addient \uff21\uff22", ["gradient ab"]],
    ["勾配 Größe", ["勾配 größe"]],
    ["", []],
    [" \t\n", []],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test("spans are where the words stand, ascending and apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).not.toBe("");
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
