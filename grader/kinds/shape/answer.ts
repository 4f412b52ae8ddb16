import { type Issue, issue } from "../../issue";
import { parseNumber } from "../../numeric/parse-number";
import { ok, type Result, refuse } from "../../result";
import type { Shape } from "../../tensor/shape";
import type { RawAnswer } from "../../tensor/tensor-from-cells";

/** Longest text that is read as a shape, in characters. */
const MAX_LENGTH = 400;

/**
 * Reads `126x126x16`, `(126, 126, 16)`, `[126,126,16]` or a list; an axis may be arithmetic.
 * Refuses axes that are not whole numbers of at least 1, by their names where there are as many as names, else
 * counted from 1.
 */
export function readShape(raw: RawAnswer, names: readonly string[] = []): Result<Shape> {
  const axes = typeof raw === "object" ? raw : splitAxes(String(raw));
  if (axes === null) {
    return refuse(issue("answer-too-long", { length: String(raw).length, limit: MAX_LENGTH }));
  }
  if (axes.every((axis) => typeof axis === "string" && axis.trim() === "")) return refuse(issue("blank", {}));
  if (axes.length > 4) {
    return refuse(
      issue("not-a-shape", { text: typeof raw === "object" ? `a list of ${axes.length}` : String(raw) }),
    );
  }
  const lengths: number[] = [];
  const issues: Issue[] = [];
  const named = axes.length === names.length ? names : [];
  axes.forEach((axis, at) => {
    const name = named[at] ?? at + 1;
    const length =
      typeof axis === "object"
        ? refuse(issue("not-a-shape", { text: "a nested list" }))
        : readAxis(axis, name);
    if (length.ok) lengths.push(length.value);
    else issues.push(...length.issues.map((found) => ({ ...found, path: ["axis", named[at] ?? at] })));
  });
  return issues.length > 0 ? refuse(...issues) : ok(lengths);
}

function readAxis(axis: string | number, name: string | number): Result<number> {
  const length = parseNumber(String(axis));
  if (!length.ok) {
    const blank = length.issues.some(({ code }) => code === "blank");
    return blank ? refuse(issue("axis-not-positive", { axis: name, text: "empty" })) : length;
  }
  if (Number.isSafeInteger(length.value) && length.value >= 1) return length;
  return refuse(issue("axis-not-positive", { axis: name, text: String(axis).trim() }));
}

/** Parted by × or x or their like or commas; where there are none, by * or blanks. null where the text is too long. */
function splitAxes(text: string): readonly string[] | null {
  if (text.length > MAX_LENGTH) return null;
  const body = withoutOuterBrackets(text.trim());
  const marked = body.split(/[x×✕✖⨯⨉хХ,;]|\\times/iu);
  const axes = marked.length > 1 ? marked : body.split(/\s*[*·⋅∗]\s*|\s+/);
  return axes.map((axis) => axis.trim());
}

/** Takes off one pair of brackets that holds the whole text; `(128-3) x (64)` has none. */
function withoutOuterBrackets(text: string): string {
  if (!/^[([{]/.test(text) || !/[)\]}]$/.test(text)) return text;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ("([{".includes(text.charAt(at))) depth++;
    if (")]}".includes(text.charAt(at))) depth--;
    if (depth === 0 && at < text.length - 1) return text;
  }
  return text.slice(1, -1).trim();
}
