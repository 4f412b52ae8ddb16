import { explainAt } from "../language/explain-at";
import type { FormatDescription } from "../language/format";
import { cursorIn } from "./cursor-in";
import { monaco } from "./monaco";

/** What operations, their options and names mean. */
export function hoverProvider(format: FormatDescription): monaco.languages.HoverProvider {
  return {
    provideHover(model, position) {
      const cursor = cursorIn(model, position);
      if (cursor === null) return null;
      const { expression, program, offset } = cursor;
      const found = explainAt(format, program, offset, expression);
      if (found === null) return null;
      const from = model.getPositionAt(expression.start + found.start);
      const to = model.getPositionAt(expression.start + found.end);
      return { contents: [{ value: found.text }], range: monaco.Range.fromPositions(from, to) };
    },
  };
}
