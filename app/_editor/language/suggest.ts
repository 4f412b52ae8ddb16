import type { CursorContext } from "./cursor-context";
import { explainLayer, explainOperation, explainParameter } from "./describe";
import type { Expression } from "./expression-at";
import { type DescribedParameter, type FormatDescription, operationsFor } from "./format";

export interface Suggestion {
  label: string;
  /** What is written; `$0` is where the cursor goes. */
  insert: string;
  kind: "name" | "operation" | "option" | "value";
  detail: string;
  /** Markdown. */
  explanation: string;
}

const optionOf = (option: DescribedParameter): Suggestion => ({
  label: option.name,
  insert: `${option.name}: $0`,
  kind: "option",
  detail: option.summary,
  explanation: explainParameter(option),
});

const unused = (options: readonly DescribedParameter[], used: readonly string[]): Suggestion[] =>
  options.filter(({ name }) => !used.includes(name)).map(optionOf);

/** The words an option takes, as its description quotes them. */
function valuesOf(option: DescribedParameter | undefined, quote: string): Suggestion[] {
  if (option === undefined) return [];
  const rest = { kind: "value", detail: option.name, explanation: explainParameter(option) } as const;
  const words = Array.from(option.expected.matchAll(/"(\w+)"/g), ([, word = ""]) => word);
  const truths = option.expected.includes("true or false") ? ["true", "false"] : [];
  return [
    ...words.map((label) => ({ label, insert: `${quote}${label}${quote}`, ...rest })),
    ...truths.map((label) => ({ label, insert: label, ...rest })),
  ];
}

function operationsAndNames(format: FormatDescription, expression: Expression): Suggestion[] {
  return [
    ...expression.names.map(
      ({ name, from }): Suggestion => ({
        label: name,
        insert: name,
        kind: "name",
        detail: from === "given" ? "given" : "answer of an earlier part",
        explanation: "",
      }),
    ),
    ...operationsFor(format, expression).map(
      (operation): Suggestion => ({
        label: operation.name,
        insert: `${operation.name}($0)`,
        kind: "operation",
        detail: operation.summary,
        explanation: explainOperation(operation),
      }),
    ),
  ];
}

/** All that may be written at the cursor. */
export function suggest(
  format: FormatDescription,
  expression: Expression,
  context: CursorContext,
): Suggestion[] {
  if (context.at === "value") return operationsAndNames(format, expression);
  const quote = expression.quote === '"' ? "'" : '"';
  const operation = format.operations.find(({ name }) => name === context.call.operation);
  const options = operation?.options ?? [];
  if (context.at === "option") return unused(options, context.used);
  const named = (list: readonly DescribedParameter[], wanted: string) =>
    list.find(({ name }) => name === wanted);
  if (context.at === "option value") {
    return [...valuesOf(named(options, context.option), quote), ...operationsAndNames(format, expression)];
  }
  const layer = format.layers.find(({ name }) => name === context.layer);
  if (context.at === "layer value" && context.option !== "type") {
    return valuesOf(named(layer?.options ?? [], context.option), quote);
  }
  if (context.at === "layer value") {
    return format.layers.map((one) => ({
      label: one.name,
      insert: `${quote}${one.name}${quote}`,
      kind: "value",
      detail: one.summary,
      explanation: explainLayer(one),
    }));
  }
  const type = {
    label: "type",
    insert: "type: $0",
    kind: "option",
    detail: "",
    explanation: "Which layer it is.",
  } as const;
  return [...(context.used.includes("type") ? [] : [type]), ...unused(layer?.options ?? [], context.used)];
}
