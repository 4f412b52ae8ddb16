import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { mistakeIds } from "../mistakes.en";
import { drawOperations } from "../ops/draw/index";
import { operations } from "../ops/index";
import { layerTypes } from "../ops/layers/index";
import type { Parameter, Parameters } from "../ops/operation";
import { partOf, sourceOf } from "../testing/exercise-source";
import { codesIn, valueIn } from "../testing/outcome";
import { describeFormat, type ParameterHelp } from "./describe-format";
import { parseExercise } from "./parse-exercise";

const format = describeFormat();

/** A node of the JSON Schema, as far as these tests look. */
const schemaNode = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
});

/** The node reached by properties; `*` goes into lists and named values, a number into alternatives. */
function nodeAt(...path: readonly (string | number)[]): z.output<typeof schemaNode> {
  let node = schemaNode.parse(format.schema);
  for (const step of path) {
    const inner = node.items ?? node.additionalProperties;
    if (typeof step === "number") node = schemaNode.parse(node.anyOf?.[step]);
    else node = schemaNode.parse(step === "*" ? inner : node.properties?.[step]);
  }
  return node;
}

const kindNames = format.kinds.map(({ name }) => name);
const entries = [
  { id: "a", text: "one" },
  { id: "b", text: "two" },
];
/** A part of every kind: its answer, and fields without which none can be. */
const partsOf = {
  tensor: { answer: [[1]] },
  shape: { answer: [1, 2] },
  number: { answer: 1 },
  formula: { answer: "k", variables: { k: { from: 1, to: 9 } } },
  choice: { options: entries },
  order: { steps: entries },
  match: { left: entries, right: entries, pairs: { a: "b", b: "a" } },
  region: { answer: [0, 0], grid: [[1, 2]] },
  text: { rubric: [{ id: "a", label: "a", accept: ["a"], examples: { met: ["a"] } }] },
};

/** Where fields stand: the schema's node, and a file with one more field there. */
const PLACES = [
  {
    place: "the file",
    node: nodeAt(),
    fileWith: (key: string) => sourceOf([partOf("r", 1)], { [key]: "?" }),
  },
  ...Object.entries(partsOf).map(([kind, fields]) => ({
    place: `a ${kind} part`,
    node: nodeAt("parts", "*", kindNames.indexOf(kind)),
    fileWith: (key: string) => sourceOf([{ id: "r", kind, ...fields, [key]: "?" }]),
  })),
  {
    place: "a known fault",
    node: nodeAt("known", "*"),
    fileWith: (key: string) =>
      sourceOf([partOf("r", 1)], {
        known: [{ hidden: ["kernel-flipped"], because: "It is printed.", [key]: "?" }],
      }),
  },
  {
    place: "a sample",
    node: nodeAt("samples", "*"),
    fileWith: (key: string) =>
      sourceOf([partOf("r", 1)], { samples: [{ answers: {}, expect: {}, [key]: "?" }] }),
  },
];

/** Every word that is a field anywhere, and some that are none. */
const words = new Set([
  ...PLACES.flatMap(({ node }) => Object.keys(node.properties ?? {})),
  ...["vary", "titel", "constructor", "toString", "status", "padding", "note"],
]);

describe("the fields", () => {
  test.each(PLACES)("of $place are those the parser takes, each described", ({ node, fileWith }) => {
    expect(node.additionalProperties).toBe(false);
    const taken = [...words].filter((word) => {
      const exercise = parseExercise(fileWith(word));
      return exercise.ok || !exercise.issues.some(({ code }) => code === "unknown-key");
    });
    expect(taken.toSorted()).toEqual(Object.keys(node.properties ?? {}).toSorted());
    for (const word of taken) {
      expect(schemaNode.parse(node.properties?.[word]).description?.length, word).toBeGreaterThan(10);
    }
  });

  test("of an expectation are described", () => {
    const { properties = {} } = nodeAt("samples", "*", "expect", "*", 1);
    expect(Object.keys(properties)).toEqual([
      "status",
      "earned",
      "size",
      "cells",
      "followThrough",
      "mistake",
      "points",
    ]);
    for (const field of Object.values(properties)) {
      expect(schemaNode.parse(field).description).toBeDefined();
    }
  });

  test("every kind that can be graded is told about, and no other", () => {
    expect(kindNames).toEqual(Object.keys(partsOf));
    for (const { summary } of format.kinds) expect(summary.length).toBeGreaterThan(20);
  });
});

describe("variants", () => {
  test("are described, and so is what they reveal", () => {
    expect(nodeAt("vary").description).toContain("integers, decimals and choose");
    expect(nodeAt("vary", "reveal").description).toContain("drawn again");
  });

  test.each([
    ["reveal", nodeAt("vary", "reveal", "*")],
    ["known", nodeAt("known", "*", "hidden", "*")],
  ])("%s offers every mistake by its name", (_, node) => {
    expect(z.object({ enum: z.array(z.string()) }).parse(node).enum).toEqual(mistakeIds);
  });
});

describe("the schema", () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(format.schema)));
  const accepts = (source: string) => schema.safeParse(parse(source)).success;
  const content = readdirSync("content", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && !file.endsWith("pack.yaml"))
    .map((file) => readFileSync(`content/${file}`, "utf8"));

  test("is of draft 7 and plain data", () => {
    expect(format.schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.parse(JSON.stringify(format))).toEqual(format);
  });

  test("accepts every exercise that ships with the product", () => {
    expect(content.length).toBeGreaterThan(5);
    for (const source of content) expect(accepts(source), source).toBe(true);
  });

  test.each([
    ["an unknown field", "topics:", "topcs:"],
    ["an unknown field of a part", "points:", "point:"],
    ["an unknown kind", "kind: tensor", "kind: tensr"],
    ["another kind's field", "kind: tensor,", "kind: tensor, layout: HWC,"],
    ["a value that is none of the choices", "kind: tensor,", "kind: tensor, credit: some,"],
    ["points that are none", "points: 2", "points: none"],
    ["an unknown status", "r: right", "r: blue"],
  ])("refuses %s", (_, from, to) => {
    const source = readFileSync("content/cnn-homework/zero-padding.yaml", "utf8");
    expect(source).toContain(from);
    expect(accepts(source)).toBe(true);
    expect(accepts(source.replaceAll(from, to))).toBe(false);
    expect(codesIn(parseExercise(source.replaceAll(from, to))).length).toBeGreaterThan(0);
  });
});

/** What the evaluator would make of a fallback that an author writes out. */
function read({ fallback }: ParameterHelp, { type }: Parameter<unknown>): unknown {
  return type.read(valueIn(evaluateProgram(valueIn(parseProgram(fallback ?? "")), new Map())));
}

function compare(help: readonly ParameterHelp[], parameters: Parameters): void {
  expect(help.map(({ name }) => name)).toEqual(Object.keys(parameters));
  for (const each of help) {
    const parameter = parameters[each.name];
    if (!parameter) throw new Error(`there is no ${each.name}`);
    expect(each).toMatchObject({ expected: parameter.type.expected, summary: parameter.summary });
    expect(each.summary.length).toBeGreaterThan(5);
    expect(each.required).toBe(parameter.fallback === null);
    if (each.fallback === null) expect(parameter.fallback?.value ?? null).toBeNull();
    else expect(read(each, parameter)).toEqual(parameter.fallback?.value);
  }
}

describe("the language", () => {
  test("every operation is told about, with all arguments and options", () => {
    expect(format.operations.map(({ name }) => name)).toEqual([...operations.keys()]);
    for (const { name, summary, positional, options } of format.operations) {
      const operation = operations.get(name);
      expect(summary).toBe(operation?.summary);
      compare(positional, operation?.positional ?? {});
      compare(options, operation?.options ?? {});
    }
  });

  test("every operation that draws is told about, apart from the others", () => {
    expect(format.draws.map(({ name }) => name)).toEqual(["integers", "decimals", "choose"]);
    for (const { name, positional, options } of format.draws) {
      expect(operations.has(name)).toBe(false);
      expect(options).toEqual([]);
      compare(positional, drawOperations.get(name)?.positional ?? {});
    }
  });

  test("every layer is told about, with all settings", () => {
    expect(format.layers.map(({ name }) => name)).toEqual([...layerTypes.keys()]);
    for (const { name, positional, options } of format.layers) {
      expect(positional).toEqual([]);
      compare(options, layerTypes.get(name)?.settings ?? {});
    }
  });

  test("conventions are described field by field", () => {
    expect(Object.keys(nodeAt("conventions").properties ?? {})).toEqual([
      "kernel",
      "layout",
      "pooling",
      "padValue",
    ]);
    for (const field of ["kernel", "layout", "pooling", "padValue"])
      expect(nodeAt("conventions", field).description).toMatch(/\.$/);
  });

  test("fallbacks are written as an author would", () => {
    const conv2d = format.operations.find(({ name }) => name === "conv2d");
    expect(Object.fromEntries(conv2d?.options.map(({ name, fallback }) => [name, fallback]) ?? [])).toEqual({
      stride: "1",
      padding: "0",
      padValue: "0",
      dilation: "1",
      groups: "1",
      bias: null,
      flip: "false",
    });
  });
});
