import { describe, expect, test } from "vitest";
import { evaluate } from "../../../testing/evaluate";
import { mistaken, runMistaken } from "../../../testing/mistaken";
import { codesIn } from "../../../testing/outcome";

/** A network's program: the question, the input's shape, the layers. */
const ask = (question: string, shape: string, ...layers: readonly string[]) =>
  `${question}(${shape}, [${layers.join(", ")}])`;

describe("three shapes tell the procedures apart", () => {
  /** (n, k, p, s, d) */
  const shapes = [
    [22, 5, 2, 2, 2],
    [7, 2, 0, 1, 2],
    [7, 2, 0, 3, 2],
  ] as const;
  const program = ([n, k, p, s, d]: (typeof shapes)[number]) =>
    `outputShape([${n}, ${n}, 1], [{type: "conv2d", filters: 1, size: ${k}, padding: ${p}, stride: ${s}, dilation: ${d}}])[0]`;

  // Spans d(k − 1) + 1 = 9, 3, 3; n + 2p − span = 17, 4, 4; over the stride 8.5, 4, 1.33.
  const table: readonly (readonly [string, number, number, number])[] = [
    ["right", 9, 5, 2],
    ["ceil-for-floor", 10, 5, 3],
    ["rounded", 10, 5, 2], // 8.5 goes up, 1.33 down
    ["plus-one-forgotten", 8, 4, 1],
    ["plus-one-inside", 9, 5, 1], // 18 / 2, 5 / 1, 5 / 3
    ["padding-once", 8, 5, 2], // 22 + 2 − 9 = 15
    ["padding-ignored", 7, 5, 2], // 13 / 2
    ["padding-subtracted", 5, 5, 2], // 22 − 4 − 9 = 9
    ["kernel-not-subtracted", 14, 8, 3], // 26 / 2, 7 / 1, 7 / 3
    ["effective-kernel-d-times-k", 9, 4, 2], // 26 − 10 = 16; 7 − 4 = 3
    ["effective-kernel-k-plus-d-minus-1", 11, 5, 2], // 26 − 6 = 20
    ["dilation-ignored", 11, 6, 2], // 26 − 5 = 21; 7 − 2 = 5
    ["dilation-off-by-one", 7, 4, 2], // 26 − 13 = 13; 7 − 4 = 3
    ["same-assumed", 11, 7, 3], // 22 / 2, 7, 7 / 3
    ["stride-ignored", 18, 5, 5],
    ["power-of-two", 16, 8, 2],
  ];

  test.each(table)("%s: %i, %i, %i", (mistake, ...expected) => {
    const found = shapes.map((shape) =>
      mistake === "right"
        ? evaluate(program(shape))
        : (mistaken(program(shape), mistake) ?? evaluate(program(shape))),
    );
    expect(found).toEqual(expected);
  });

  test("no two of the sixteen agree on all three", () => {
    expect(new Set(table.map(([, ...lengths]) => lengths.join())).size).toBe(16);
  });
});

test("question 8 of the homework: 63 becomes 64, a power of two", () => {
  // (128 − 3) / 2 + 1 = 63.5 is 63, written 64 on the sheet.
  const program = ask("outputShape", "[128, 128, 3]", '{type: "conv2d", filters: 16, size: 3, stride: 2}');
  expect(evaluate(program)).toEqual([63, 63, 16]);
  expect(mistaken(program, "power-of-two")).toEqual([64, 64, 16]);
});

/** 3 × 3 filters over [5, 6, 2]: [3, 4, 3] with 54 weights and 3 biases, 12 · 54 = 648 multiply-adds. */
const conv = '{type: "conv2d", filters: 3, size: 3}';

describe("a size gone wrong", () => {
  test.each([
    ["plus-one-forgotten", ask("outputShape", "[5, 6, 2]", conv), [2, 3, 3]],
    ["plus-one-forgotten", ask("outputShape", "[9, 9, 2]", conv, conv), [3, 3, 3]], // 9, 6, 3
    ["ceil-for-floor", ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2}'), [3, 3, 2]],
    [
      "plus-one-forgotten",
      ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2, ceil: true}'),
      [2, 2, 2],
    ],
    ["overlapping-windows", ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2}'), [4, 5, 2]],
    ["stride-ignored", ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2, stride: 2}'), [4, 5, 2]],
    ["channels-kept", ask("outputShape", "[5, 6, 2]", conv), [3, 4, 2]],
    ["channels-multiplied", ask("outputShape", "[5, 6, 2]", conv), [3, 4, 6]],
    ["channels-multiplied", ask("outputShape", "[9, 9, 2]", conv, conv), [5, 5, 18]], // 2 · 3 · 3
    ["height-width-swapped", ask("outputShape", "[5, 6, 2]", conv), [4, 3, 3]],
    ["other-layout", ask("outputShape", "[5, 6, 2]", conv), [3, 3, 4]],
    ["pooling-changes-channels", ask("outputShape", "[6, 6, 4]", '{type: "maxPool2d", size: 2}'), [3, 3, 2]],
    ["flatten-forgets-channels", ask("outputShape", "[5, 6, 2]", '{type: "flatten"}'), [30]],
    [
      "concat-as-sum",
      ask("outputShape", "[5, 6, 2]", '{type: "concat", branches: [[], [{type: "relu"}]]}'),
      [5, 6, 2],
    ],
    ["addition-as-concat", ask("outputShape", "[5, 6, 2]", '{type: "add", branches: [[], []]}'), [5, 6, 4]],
    // Inside a branch as anywhere: [4, 5] and [3, 4, 3] do not go together, so the pool is told to keep its size.
    [
      "padding-ignored",
      ask(
        "outputShape",
        "[5, 6, 2]",
        `{type: "concat", branches: [[{type: "conv2d", filters: 1, size: 3, padding: 1}], [{type: "avgPool2d", size: 3, stride: 1, padding: 1}]]}`,
      ),
      [3, 4, 3],
    ],
    // (2 − 1) · 2 − 2 + 3 + 1 = 4 with padding 1 and output padding 1.
    ["output-padding-forgotten", ask("outputShape", "[2, 2, 1]", transposed()), [3, 3, 1]],
    ["padding-ignored", ask("outputShape", "[2, 2, 1]", transposed()), [6, 6, 1]],
    ["stride-ignored", ask("outputShape", "[2, 2, 1]", transposed()), [2, 2, 1]], // 1 − 2 + 3
    ["transposed-by-forward-formula", ask("outputShape", "[2, 2, 1]", transposed()), [1, 1, 1]],
  ])("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake)).toEqual(expected);
  });

  test.each([
    ["ceil-for-floor", ask("outputShape", "[5, 6, 2]", conv)],
    ["padding-once", ask("outputShape", "[5, 6, 2]", conv)],
    ["padding-ignored", ask("outputShape", "[5, 6, 2]", conv)],
    ["dilation-ignored", ask("outputShape", "[5, 6, 2]", conv)],
    ["stride-ignored", ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2}')],
    ["overlapping-windows", ask("outputShape", "[5, 6, 2]", conv)],
    [
      "same-assumed",
      ask("outputShape", "[5, 6, 2]", '{type: "conv2d", filters: 3, size: 3, padding: "same"}'),
    ],
    ["same-assumed", ask("outputShape", "[5, 6, 2]", '{type: "maxPool2d", size: 2}')],
    ["channels-kept", ask("outputShape", "[5, 6, 3]", conv)],
    ["channels-multiplied", ask("outputShape", "[5, 6, 1]", conv)],
    ["flatten-forgets-channels", ask("outputShape", "[5, 6]", '{type: "flatten"}')],
    ["height-width-swapped", ask("outputShape", "[5, 6, 2]", '{type: "flatten"}')],
    ["power-of-two", ask("outputShape", "[5, 6, 2]", '{type: "relu"}')],
    ["transposed-by-forward-formula", ask("outputShape", "[5, 6, 2]", conv)],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake)).toBeNull();
  });

  test("leads nowhere where nothing is left", () => {
    const program = ask("outputShape", "[3, 3, 1]", '{type: "conv2d", filters: 1, size: 3}');
    const refused = runMistaken(program, "plus-one-forgotten");
    expect(refused && codesIn(refused)).toEqual(["output-empty"]);
  });
});

function transposed(): string {
  return '{type: "convTranspose2d", filters: 1, size: 3, stride: 2, padding: 1, outputPadding: 1}';
}

describe("a count gone wrong", () => {
  const depthwise = '{type: "depthwiseConv2d", size: 3}'; // 18 weights, 2 biases, 12 positions
  const pool = '{type: "maxPool2d", size: 2}'; // [5, 6, 2] to [2, 3, 2]
  const dense = '{type: "dense", units: 2}';

  test.each([
    ["bias-forgotten", ask("parameters", "[5, 6, 2]", conv), 54],
    ["bias-per-weight", ask("parameters", "[5, 6, 2]", conv), 108],
    ["bias-per-weight", ask("parameters", "[7]", dense), 28],
    ["input-channels-forgotten", ask("parameters", "[5, 6, 2]", conv), 30],
    ["output-channels-forgotten", ask("parameters", "[5, 6, 2]", conv), 19],
    ["kernel-not-squared", ask("parameters", "[5, 6, 2]", conv), 21], // 3 · 2 · 3 + 3
    ["times-positions", ask("parameters", "[5, 6, 2]", conv), 684], // 57 · 12
    ["depthwise-as-full", ask("parameters", "[5, 6, 2]", depthwise), 38],
    ["pooling-given-weights", ask("parameters", "[5, 6, 2]", pool), 8],
    ["pooling-given-weights", ask("parameters", "[5, 6, 2]", conv, pool), 69], // 57 + 4 · 3
    // Two 57s: [5, 6, 2] twice in branches.
    [
      "bias-forgotten",
      ask("parameters", "[5, 6, 2]", `{type: "concat", branches: [[${conv}], [${conv}]]}`),
      108,
    ],
    // 5 · 6 · 2 padded by 1 is 7 · 8 in, 5 · 6 · 3 out: 90 · 2 + 2; without padding 36 · 2 + 2, and the 57 stay.
    [
      "padding-ignored",
      ask(
        "parameters",
        "[5, 6, 2]",
        '{type: "conv2d", filters: 3, size: 3, padding: 1}',
        '{type: "flatten"}',
        dense,
      ),
      131,
    ],
    ["positions-forgotten", ask("multiplyAdds", "[5, 6, 2]", conv), 54],
    ["input-channels-forgotten", ask("multiplyAdds", "[5, 6, 2]", conv), 324],
    ["output-channels-forgotten", ask("multiplyAdds", "[5, 6, 2]", conv), 216],
    ["kernel-not-squared", ask("multiplyAdds", "[5, 6, 2]", conv), 216],
    ["depthwise-as-full", ask("multiplyAdds", "[5, 6, 2]", depthwise), 432], // 12 · 36
    ["pooling-given-weights", ask("multiplyAdds", "[5, 6, 2]", pool), 48], // 6 · 8
    ["same-assumed", ask("multiplyAdds", "[5, 6, 2]", conv), 1620], // 30 · 54
    ["frozen-counted", ask("trainable", "[7]", '{type: "dense", units: 2, frozen: true}', dense), 22], // 16 + 6
    ["bias-forgotten", ask("trainable", "[7]", '{type: "dense", units: 2, frozen: true}', dense), 4],
    ["bias-per-weight", ask("trainable", "[7]", '{type: "dense", units: 2, frozen: true}', dense), 8],
  ])("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake)).toBe(expected);
  });

  test.each([
    ["bias-forgotten", ask("parameters", "[5, 6, 2]", '{type: "conv2d", filters: 3, size: 3, bias: false}')],
    ["input-channels-forgotten", ask("parameters", "[5, 6, 1]", conv)],
    ["output-channels-forgotten", ask("parameters", "[5, 6, 2]", '{type: "conv2d", filters: 1, size: 3}')],
    ["kernel-not-squared", ask("parameters", "[5, 6, 2]", '{type: "conv2d", filters: 3, size: [1, 3]}')],
    ["kernel-not-squared", ask("parameters", "[5, 6, 2]", pool)],
    ["times-positions", ask("parameters", "[3, 3, 2]", conv)],
    ["padding-ignored", ask("parameters", "[5, 6, 2]", '{type: "conv2d", filters: 3, size: 3, padding: 1}')],
    ["bias-forgotten", ask("multiplyAdds", "[5, 6, 2]", conv)],
    ["frozen-counted", ask("trainable", "[5, 6, 2]", conv)],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake)).toBeNull();
  });
});
