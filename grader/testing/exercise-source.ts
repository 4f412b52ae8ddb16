import { stringify } from "yaml";

/** One part of an exercise under test; fields of a kind may be added. */
export const partOf = (id: string, answer: unknown, fields: object = {}): object => ({
  id,
  kind: "tensor",
  answer,
  ...fields,
});

/** The YAML text of an exercise under test. */
export const sourceOf = (parts: readonly object[], fields: object = {}): string =>
  stringify({ title: "A test", prompt: "Compute.", parts, ...fields });
