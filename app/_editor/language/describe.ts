import type { DescribedOperation, DescribedParameter } from "./format";

const names = (parameters: readonly DescribedParameter[]): string[] => parameters.map(({ name }) => name);

/** "conv2d(x, filters, {stride, padding})" */
export function signatureOf({ name, positional, options }: DescribedOperation): string {
  const braces = options.length > 0 ? [`{${names(options).join(", ")}}`] : [];
  return `${name}(${[...names(positional), ...braces].join(", ")})`;
}

/** "Zeros around the image. A number or …; 0 when left out." */
export function explainParameter({ summary, expected, fallback }: DescribedParameter): string {
  const unless = fallback === null ? "" : `; ${fallback} when left out`;
  return `${summary} ${expected[0]?.toUpperCase() ?? ""}${expected.slice(1)}${unless}.`;
}

const line = (parameter: DescribedParameter) => `- \`${parameter.name}\`: ${explainParameter(parameter)}`;

/** Markdown: how an operation is called, what it does, and what each argument and option means. */
export function explainOperation(operation: DescribedOperation): string {
  const parameters = [...operation.positional, ...operation.options].map(line);
  return ["```", signatureOf(operation), "```", operation.summary, "", ...parameters].join("\n");
}

/** Markdown: a layer of a network and its settings. */
export function explainLayer({ name, summary, options }: DescribedOperation): string {
  return [`\`{type: "${name}"}\``, "", summary, "", ...options.map(line)].join("\n");
}
