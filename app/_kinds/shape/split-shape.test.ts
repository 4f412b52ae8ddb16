import { describe, expect, test } from "vitest";
import { splitShape } from "./split-shape";

describe("a whole shape in one box", () => {
  test.each([
    "126x130x16",
    "126X130X16",
    "126 × 130 × 16",
    "126×130×16",
    "(126, 130, 16)",
    " [126,130,16] ",
    "[[126, 130, 16]]",
    "{126; 130; 16}",
    "126\t130\t16",
    "126\n130\n16\n",
    "126 130 16",
    "126 \\times 130 \\times 16",
    "torch.Size([126, 130, 16])",
    "TensorShape([126, 130, 16])",
    "np.shape(126, 130, 16)",
    "126х130х16", // the Cyrillic letter
  ])("%j", (text) => {
    expect(splitShape(text)).toEqual(["126", "130", "16"]);
  });

  test("each length may be arithmetic", () => {
    expect(splitShape("(128-3)/1+1 x (65*2) x 16")).toEqual(["(128-3)/1+1", "(65*2)", "16"]);
    expect(splitShape("((128-3)/1+1, 130, 4*4)")).toEqual(["(128-3)/1+1", "130", "4*4"]);
  });
});

test.each([
  "",
  "126",
  "(128-3)/1+1",
  "(128 - 3) / 1 + 1",
  "128 - 3",
  "4*4*16",
  "(126)",
  "max(1, 2, 3) + 1",
  // half typed
  "126x",
  "126x130",
  "126x130x",
  "(126, 130, 16",
  "126, 130, 16)",
  "torch.Size([126, 130, 16",
  // no shape of three
  "1x126x130x16",
  "(None, 126, 130, 16)",
])("%j stays in its box", (text) => {
  expect(splitShape(text)).toBeNull();
});
