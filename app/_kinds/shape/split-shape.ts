const OPENING = "([{";
const CLOSING = ")]}";
const SEPARATOR = /[x×✕✖⨯⨉хХ,;\t\r\n]|\\times(?![a-z])/iuy;

/**
 * The three lengths of a whole shape that stands in one box: `126x126x16`, `(126, 126, 16)`,
 * `torch.Size([126, 126, 16])`, tab separated. null where it is one length, however written, or still half typed.
 */
export function splitShape(text: string): readonly string[] | null {
  const body = withoutFrame(text.trim());
  if (body === null) return null;
  const marked = splitOutside(body);
  const pieces = marked.length > 1 ? marked : splitBlanks(body);
  return pieces.length === 3 && pieces.every((piece) => piece !== "") ? pieces : null;
}

/** Arithmetic has blanks of its own, so that these part plain numbers only. */
function splitBlanks(text: string): readonly string[] {
  const pieces = text.split(/\s+/);
  return pieces.every((piece) => /^\d+$/.test(piece)) ? pieces : [text];
}

/** Takes off `torch.Size(…)` and brackets that hold the whole text. null where brackets do not match. */
function withoutFrame(text: string): string | null {
  const name = /^[a-z_][\w.]*(?=[([])/i.exec(text)?.[0] ?? "";
  const rest = text.slice(name.length);
  const close = closingOf(rest);
  if (close === null) return null;
  if (rest === "" || close !== rest.length - 1) return text;
  return withoutFrame(rest.slice(1, -1).trim());
}

/** Where the bracket that opens the text is closed; -1 where none opens it; null where brackets do not match. */
function closingOf(text: string): number | null {
  let depth = 0;
  let first: number | null = OPENING.includes(text.charAt(0)) ? null : -1;
  for (const [at, sign] of Array.from(text).entries()) {
    if (OPENING.includes(sign)) depth++;
    if (CLOSING.includes(sign)) depth--;
    if (depth < 0) return null;
    if (depth === 0) first ??= at;
  }
  return depth === 0 ? first : null;
}

function splitOutside(text: string): readonly string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (OPENING.includes(text.charAt(at))) depth++;
    if (CLOSING.includes(text.charAt(at))) depth--;
    SEPARATOR.lastIndex = at;
    const separator = depth === 0 ? SEPARATOR.exec(text)?.[0] : undefined;
    if (separator === undefined) continue;
    pieces.push(text.slice(start, at).trim());
    start = at + separator.length;
    at = start - 1;
  }
  return [...pieces, text.slice(start).trim()];
}
