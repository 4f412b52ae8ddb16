import type { FormatDescription } from "../language/format";
import { type Suggestion, suggest } from "../language/suggest";
import { type CursorInProgram, cursorIn } from "./cursor-in";
import { monaco } from "./monaco";

const { CompletionItemInsertTextRule, CompletionItemKind } = monaco.languages;

const KINDS = {
  name: CompletionItemKind.Variable,
  operation: CompletionItemKind.Function,
  option: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

/** After a name or a bracket that was there before, only the missing is written. */
function insertText({ insert }: Suggestion, before: string, after: string): string {
  if (after.startsWith("(")) return insert.replace("($0)", "");
  if (/^\s*:/.test(after)) return insert.replace(": $0", "");
  return /["']$/.test(before) ? insert.replaceAll(/["']/g, "") : insert;
}

/** YAML reads `: ` as its own sign unless the program stands in quotes, so the first option brings them. */
function quotesAround(model: monaco.editor.ITextModel, { expression, program, offset }: CursorInProgram) {
  if (expression.quote !== "" || /["'\n]/.test(program)) return [];
  return [expression.start, expression.start + Math.max(program.trimEnd().length, offset)].map((at) => ({
    range: monaco.Range.fromPositions(model.getPositionAt(at)),
    text: '"',
  }));
}

/** Operations, options, layers and names, wherever a program is written. */
export function completionProvider(format: FormatDescription): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: ["(", "{", "[", ",", " ", '"', "'"],
    provideCompletionItems(model, position) {
      const cursor = cursorIn(model, position);
      if (cursor === null) return null;
      const word = model.getWordUntilPosition(position);
      const { lineNumber } = position;
      const range = new monaco.Range(lineNumber, word.startColumn, lineNumber, position.column);
      const line = model.getLineContent(lineNumber);
      const [before, after] = [line.slice(0, word.startColumn - 1), line.slice(position.column - 1)];
      const quotes = quotesAround(model, cursor);
      // An edit at the cursor itself would move it: there the option is written without the blank that YAML minds.
      const atEnd = cursor.offset >= cursor.program.trimEnd().length;
      const suggestions = suggest(format, cursor.expression, cursor.context).map((suggestion, index) => {
        const text = insertText(suggestion, before, after);
        const bare = suggestion.kind === "option" && quotes.length > 0;
        return {
          label: suggestion.label,
          kind: KINDS[suggestion.kind],
          detail: suggestion.detail,
          documentation: { value: suggestion.explanation },
          insertText: bare && atEnd ? text.replace(": ", ":") : text,
          insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet,
          sortText: String(index).padStart(3, "0"),
          range,
          ...(bare && !atEnd && { additionalTextEdits: quotes }),
        };
      });
      return { suggestions };
    },
  };
}
