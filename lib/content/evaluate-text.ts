import {
  asNumbers,
  describeIssue,
  evaluateProgram,
  fromJson,
  type Issue,
  type NestedNumbers,
  parseProgram,
  type Result,
  type Value,
} from "@/grader";

export type Evaluation =
  | { readonly value: NestedNumbers }
  | { readonly error: { readonly code: string; readonly message: string } };

/** Evaluates one expression; `given` holds numbers, nested lists, or programs as text, each using those before it. */
export function evaluateText(expression: string, given: Readonly<Record<string, unknown>>): Evaluation {
  const scope = new Map<string, Value>();
  for (const [name, source] of Object.entries(given)) {
    const value = typeof source === "string" ? evaluateIn(source, scope) : readValue(source);
    if (!value.ok) return failure(value.issues, `given ${name}: `);
    scope.set(name, value.value);
  }
  const value = evaluateIn(expression, scope);
  if (!value.ok) return failure(value.issues);
  const numbers = asNumbers(value.value);
  if (numbers !== null) return { value: numbers };
  return { error: { code: "not-numeric", message: "The value is not a number or a tensor." } };
}

function evaluateIn(text: string, scope: ReadonlyMap<string, Value>): Result<Value> {
  const program = parseProgram(text);
  return program.ok ? evaluateProgram(program.value, scope) : program;
}

function readValue(source: unknown): Result<Value> {
  const value = fromJson(source);
  if (value !== null) return { ok: true, value };
  return {
    ok: false,
    issues: [{ code: "not-an-answer", data: { found: "null or deeply nested lists" }, path: [] }],
  };
}

function failure([first]: readonly Issue[], place = ""): Evaluation {
  if (!first) throw new Error("a refusal has at least one issue");
  const where = first.span ? ` (at character ${first.span.start + 1})` : "";
  return { error: { code: first.code, message: place + describeIssue(first) + where } };
}
