import { describe, expect, it } from "vitest";
import { budgetOf, type MistakeId, openExercise } from "@/grader";
import { drawNumbers } from "./draw-numbers";

const SMALL = `
title: Two parts
prompt: "{{x}} {{f}} {{n}}"
given: { x: [[1, 2, 3], [4, 5, 6], [7, 8, 10]], f: [[1, 2], [3, 5]], n: 3 }
vary: { n: "integers([], 4, 90)" }
parts:
  - { id: fixed, kind: tensor, prompt: "The map", answer: "conv2d(x, f)" }
  - { id: sum, kind: number, prompt: "A sum", answer: n + 1 }
`;
const LARGE = `
title: Many channels
prompt: "{{x}} {{f}}"
given: { x: "full([32, 32, 8], 1)", f: "ones([3, 3, 8, 16])" }
vary: { x: "integers([32, 32, 8], 0, 9)", f: "integers([3, 3, 8, 16], -2, 2)" }
parts:
  - { id: map, kind: tensor, prompt: "The map", answer: "conv2d(x, f, {padding: 1})" }
`;
const CONVOLVED: readonly MistakeId[] = ["padding-ignored", "kernel-flipped", "edge-replicated"];

interface Asked {
  source: string;
  mistakes: readonly MistakeId[];
  most: number;
  purpose: "claim" | "practice";
}

function draw({ source, mistakes, most, purpose }: Asked) {
  const opened = openExercise(source);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { exercise, solution: homework } = opened.value;
  const budget = budgetOf(most);
  const drawn = drawNumbers({ exercise, homework, last: null, mistakes, budget, purpose });
  return { drawn, spent: budget.spent };
}

describe("numbers drawn for mistakes", () => {
  it("cost no more than one draw where no part that is practised invites them", () => {
    const asked = { source: SMALL, most: 40_000_000, purpose: "practice" } as const;
    const usual = draw({ ...asked, mistakes: [] });
    const impossible = draw({ ...asked, mistakes: ["kernel-flipped"] });
    expect(impossible.spent).toBe(usual.spent);
    expect(impossible.drawn).toMatchObject({ parts: [{ id: "sum" }], shown: [] });
    // One that the sum does invite is looked for, and seen.
    const possible = draw({ ...asked, mistakes: ["kernel-flipped", "summand-dropped"] });
    expect(possible.drawn?.shown).toEqual(["summand-dropped"]);
  });

  it.each([
    ["claim", 12_000_000],
    ["practice", 40_000_000],
  ] as const)("cost what they may for a %s, however large they are", (purpose, most) => {
    const { drawn, spent } = draw({ source: LARGE, mistakes: CONVOLVED, most, purpose });
    // The first one is paid for, so it is seen: 14 400 cells of 310 units and 1.2 million multiply-adds come to 6 million.
    expect(drawn?.shown).toContain("padding-ignored");
    expect(spent).toBeLessThan(most + 10_000_000);
  });

  it("are there for a practice with nothing to spend, and then nothing is claimed of them", () => {
    const asked = { source: LARGE, mistakes: CONVOLVED, most: 1 };
    expect(draw({ ...asked, purpose: "practice" }).drawn).toMatchObject({
      parts: [{ id: "map" }],
      shown: [],
    });
    expect(draw({ ...asked, purpose: "claim" }).drawn?.shown ?? []).toEqual([]);
  });
});
