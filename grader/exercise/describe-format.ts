import { z } from "zod";
import type { Json } from "../json";
import { kinds } from "../kinds/index";
import { drawOperations } from "../ops/draw/index";
import { operations } from "../ops/index";
import { layerTypes } from "../ops/layers/index";
import type { Parameters } from "../ops/operation";
import { exerciseSchema, partSchema } from "./schema";
import { writeFallback } from "./write-fallback";

/** An argument, option or setting, for whoever writes programs. */
export interface ParameterHelp {
  readonly name: string;
  /** What it must be: "a whole number of at least 1". */
  readonly expected: string;
  readonly summary: string;
  readonly required: boolean;
  /** Its value when left out, as an author would write it; null where there is none. */
  readonly fallback: string | null;
}

export interface OperationHelp {
  readonly name: string;
  readonly summary: string;
  readonly positional: readonly ParameterHelp[];
  readonly options: readonly ParameterHelp[];
}

/** All there is to know about writing an exercise, as plain data that may travel. */
export interface FormatHelp {
  /** JSON Schema (draft 7) of an exercise file. */
  readonly schema: JsonObject;
  readonly operations: readonly OperationHelp[];
  /** The operations that draw at random, which programs of `vary` may call as well. */
  readonly draws: readonly OperationHelp[];
  /** The layers that outputShape and its kin take, by `type`; they have no positional arguments. */
  readonly layers: readonly OperationHelp[];
  readonly kinds: readonly { readonly name: string; readonly summary: string }[];
}

export interface JsonObject {
  readonly [key: string]: Json;
}

/** Describes the format from the very definitions by which exercises are read and computed. */
export function describeFormat(): FormatHelp {
  return {
    schema: exerciseJsonSchema(),
    operations: Array.from(operations.values(), ({ name, summary, positional, options }) => ({
      name,
      summary,
      positional: parameterHelp(positional),
      options: parameterHelp(options),
    })),
    draws: Array.from(drawOperations.values(), ({ name, summary, positional }) => ({
      name,
      summary,
      positional: parameterHelp(positional),
      options: [],
    })),
    layers: Array.from(layerTypes.values(), ({ type, summary, settings }) => ({
      name: type,
      summary,
      positional: [],
      options: parameterHelp(settings),
    })),
    kinds: Object.entries(kinds).map(([name, { summary }]) => ({ name, summary })),
  };
}

const parameterHelp = (parameters: Parameters): ParameterHelp[] =>
  Object.entries(parameters).map(([name, { type, summary, fallback }]) => ({
    name,
    expected: type.expected,
    summary,
    required: fallback === null,
    fallback: fallback === null ? null : writeFallback(fallback.value),
  }));

/** The schema of a whole file, with every part of one of the kinds. */
function exerciseJsonSchema(): JsonObject {
  const file = jsonSchemaOf(exerciseSchema);
  const parts = objectAt(propertiesOf(file), "parts");
  const common = jsonSchemaOf(partSchema);
  const anyOf = Object.entries(kinds).map(([name, kind]) => partJsonSchema(common, name, kind));
  const $schema = "http://json-schema.org/draft-07/schema#";
  return { $schema, ...file, properties: { ...propertiesOf(file), parts: { ...parts, items: { anyOf } } } };
}

function partJsonSchema(
  common: JsonObject,
  name: string,
  { summary, fields }: { readonly summary: string; readonly fields: z.ZodType },
): JsonObject {
  const kind = { const: name, description: summary };
  const properties = { ...propertiesOf(common), kind, ...propertiesOf(jsonSchemaOf(fields)) };
  return { ...common, title: name, properties, additionalProperties: false };
}

/** As an author writes it, before defaults and transformations. */
function jsonSchemaOf(schema: z.ZodType): JsonObject {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-07",
    unrepresentable: "any",
  });
  const plain: JsonObject = JSON.parse(JSON.stringify(made));
  return plain;
}

const propertiesOf = (schema: JsonObject): JsonObject => objectAt(schema, "properties");

function objectAt(json: JsonObject, key: string): JsonObject {
  const value = json[key];
  if (typeof value !== "object" || value === null || isArray(value)) {
    throw new Error(`describeFormat: the schema has no ${key}`);
  }
  return value;
}

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);
