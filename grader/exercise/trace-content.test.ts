import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sitesIn } from "../language/evaluate-mutated";
import { predictEach } from "../mistakes/predictions";
import { sameValue } from "../mistakes/same-value";
import { Tensor } from "../tensor/tensor";
import { valueIn } from "../testing/outcome";
import type { TraceGrid } from "../trace/trace";
import { openExercise } from "./parse-exercise";
import { tracePart } from "./trace-part";

const parts = readdirSync("content").flatMap((pack) =>
  readdirSync(`content/${pack}`)
    .filter((file) => file.endsWith(".yaml") && file !== "pack.yaml")
    .flatMap((file) => {
      const { exercise, solution } = valueIn(openExercise(readFileSync(`content/${pack}/${file}`, "utf8")));
      return exercise.parts.flatMap((part) =>
        part.program && part.kind === "tensor"
          ? [
              {
                title: `${pack}/${file} ${part.id}`,
                exercise,
                solution,
                part: part.id,
                program: part.program,
              },
            ]
          : [],
      );
    }),
);

const tensorOf = ({ shape, values }: TraceGrid) => new Tensor(shape, Float64Array.from(values));

describe.each(parts)("the picture of $title", ({ exercise, solution, part, program }) => {
  const asked = { exercise, solution, part, first: 0 };
  const truth = solution.values.get(part);
  const right = tracePart({ ...asked, diagnosis: null, call: null });

  test("ends in the right answer", () => {
    const last = tracePart({ ...asked, diagnosis: null, call: (right?.calls.length ?? 0) - 1 });
    expect(last && truth !== undefined && sameValue(tensorOf(last.right.output), truth)).toBe(true);
  });

  const ids = [...new Set(sitesIn(program).map(({ mistake }) => mistake))];
  const made = predictEach(program, solution.values, ids).filter(
    ({ predicted }) => predicted.ok && truth !== undefined && !sameValue(predicted.value, truth),
  );
  test.each(made)("beside $mistake shows where the two part", ({ mistake, predicted }) => {
    const trace = tracePart({ ...asked, diagnosis: { mistakes: [mistake] }, call: null });
    expect(trace?.presumed?.cells.length).toBeGreaterThan(0);
    expect(trace?.differsAt).not.toBeNull();
    const last = tracePart({
      ...asked,
      diagnosis: { mistakes: [mistake] },
      call: (trace?.calls.length ?? 0) - 1,
    });
    const output = last?.presumed?.output;
    expect(output && predicted.ok && sameValue(tensorOf(output), predicted.value)).toBe(true);
  });
});
