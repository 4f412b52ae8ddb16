export type PromptPiece = { type: "text"; text: string } | { type: "placeholder"; name: string };

const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9_]*)\s*\}\}/g;

/** Text cut at its `{{name}}` placeholders. */
export function splitPlaceholders(text: string): PromptPiece[] {
  const pieces: PromptPiece[] = [];
  const addText = (piece: string) => {
    if (piece !== "") pieces.push({ type: "text", text: piece });
  };
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    addText(text.slice(end, match.index));
    pieces.push({ type: "placeholder", name: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  addText(text.slice(end));
  return pieces;
}

/** The names when a text holds nothing but placeholders (a row of figures), else null. */
export function placeholderRow(text: string): string[] | null {
  const pieces = splitPlaceholders(text).filter((piece) => piece.type !== "text" || piece.text.trim() !== "");
  const names = pieces.flatMap((piece) => (piece.type === "placeholder" ? [piece.name] : []));
  return names.length > 0 && names.length === pieces.length ? names : null;
}
