import type { Finding } from "@/lib/exercises/views";
import { monaco } from "./monaco";

const OWNER = "receptive";

const SEVERITIES = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning };

/** Underlines what the server found, in the author's words. */
export function showFindings(model: monaco.editor.ITextModel, findings: readonly Finding[]): void {
  if (model.isDisposed()) return;
  const markers = findings.map(({ severity, line, column, endColumn, message }) => ({
    severity: SEVERITIES[severity],
    message,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: line,
    // One character at least: an empty place would be drawn nowhere.
    endColumn: Math.max(endColumn, column + 1),
  }));
  monaco.editor.setModelMarkers(model, OWNER, markers);
}
