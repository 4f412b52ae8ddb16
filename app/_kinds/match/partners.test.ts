import { expect, test } from "vitest";
import type { PartOf } from "../kind-view";
import { answerOfPartners, partnersOf } from "./partners";

const entry = (id: string) => ({ id, text: id });
const part: PartOf<"match"> = {
  id: "p",
  prompt: "",
  points: 100,
  kind: "match",
  left: ["edges", "faces", "eyes"].map(entry),
  right: ["early", "deep"].map(entry),
};

test.each([
  [null, {}],
  ["", {}],
  [[["edges", "early"]], { edges: "early" }],
  ["edges: early; faces: deep", { edges: "early", faces: "deep" }],
  ["edges -> early\nfaces → deep\n", { edges: "early", faces: "deep" }],
  [
    [
      ["edges", "early"],
      ["faces", ""],
    ],
    { edges: "early" },
  ],
  [[["edges", "middle"]], null],
  [[["edges", "early", "deep"]], null],
  [
    [
      ["edges", "early"],
      ["edges", "deep"],
    ],
    null,
  ],
  ["edges early", null],
  [["edges", "early"], null],
])("%j pairs %j", (answer, partners) => {
  expect(partnersOf(answer, part)).toEqual(partners);
});

test("pairs are sent in the order of the left entries, and none at all is an empty answer", () => {
  expect(answerOfPartners({ eyes: "deep", edges: "early" }, part)).toEqual([
    ["edges", "early"],
    ["eyes", "deep"],
  ]);
  expect(answerOfPartners({}, part)).toBe("");
});
