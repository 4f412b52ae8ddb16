import { type Lexeme, lex, unquoted } from "./lex";

/** The call around the cursor, and which of its arguments it stands in, from 0. */
export interface CallAround {
  operation: string;
  argument: number;
}

/** What may be written at a place of an expression. */
export type CursorContext =
  | { at: "value"; call: CallAround | null }
  | { at: "option"; call: CallAround; used: readonly string[] }
  | { at: "option value"; call: CallAround; option: string }
  | { at: "layer option"; call: CallAround; layer: string | null; used: readonly string[] }
  | { at: "layer value"; call: CallAround; layer: string | null; option: string };

interface Frame {
  opener: "(" | "[" | "{";
  /** The operation that is called, of "(" alone. */
  callee: string | null;
  commas: number;
  /** Of "{": the keys so far, and the one whose value the cursor stands in. */
  keys: string[];
  open: string | null;
  /** Of "{": what stands after `type:`. */
  layer: string | null;
}

const OPENERS = { "(": ")", "[": "]", "{": "}" } as const;
const isOpener = (text: string): text is keyof typeof OPENERS => text in OPENERS;

function readSign(frames: Frame[], lexeme: Lexeme, before: Lexeme | undefined): void {
  const top = frames.at(-1);
  const { text } = lexeme;
  if (isOpener(text)) {
    const callee = text === "(" && before?.type === "name" ? before.text : null;
    frames.push({ opener: text, callee, commas: 0, keys: [], open: null, layer: null });
  } else if (top && text === OPENERS[top.opener]) frames.pop();
  else if (top && text === ",") {
    top.commas += 1;
    top.open = null;
  } else if (top?.opener === "{" && text === ":" && before) {
    top.open = unquoted(before.text);
    top.keys.push(top.open);
  }
}

function framesBefore(lexemes: readonly Lexeme[]): Frame[] {
  const frames: Frame[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    const top = frames.at(-1);
    if (lexeme.type === "sign") readSign(frames, lexeme, lexemes[at - 1]);
    else if (top?.open === "type" && lexeme.type === "text") top.layer = unquoted(lexeme.text);
  }
  return frames;
}

function callAround(frames: readonly Frame[]): CallAround | null {
  const call = frames.findLast((frame) => frame.opener === "(");
  return call?.callee == null ? null : { operation: call.callee, argument: call.commas };
}

const TYPE_AFTER = /^[^{}]*?\btype\s*:\s*\\?["'](\w+)/;

/** What may be written at `offset` of an expression, which may be half written. */
export function cursorContext(expression: string, offset: number): CursorContext {
  const before = expression.slice(0, offset).replace(/\w+$/, "");
  const frames = framesBefore(lex(before));
  const call = callAround(frames);
  const [outer, top] = [frames.at(-2), frames.at(-1)];
  if (call === null || top?.opener !== "{") return { at: "value", call };
  if (outer?.opener === "(") {
    if (top.open !== null) return { at: "option value", call, option: top.open };
    return { at: "option", call, used: top.keys };
  }
  const layer = top.layer ?? TYPE_AFTER.exec(expression.slice(offset))?.[1] ?? null;
  if (top.open !== null) return { at: "layer value", call, layer, option: top.open };
  return { at: "layer option", call, layer, used: top.keys };
}
