import { type Issue, issue, type Span } from "../issue";
import type { Lexeme } from "./lex-pattern";

/** Walks over a pattern's pieces. After the first objection it stands at the end, where every grammar rule stops. */
export class PatternReader {
  #at = 0;
  #issue: Issue | null = null;

  /** @param lexemes end with the end */
  constructor(readonly lexemes: readonly Lexeme[]) {}

  get issue(): Issue | null {
    return this.#issue;
  }

  peek(ahead = 0): Lexeme {
    const found = this.lexemes[Math.min(this.#at + ahead, this.lexemes.length - 1)];
    if (!found) throw new Error("the end is always there");
    return found;
  }

  next(): Lexeme {
    const found = this.peek();
    this.#at++;
    return found;
  }

  sees(sign: string, ahead = 0): boolean {
    const { type, value } = this.peek(ahead);
    return type === "sign" && value === sign;
  }

  takes(sign: string): boolean {
    const seen = this.sees(sign);
    if (seen) this.#at++;
    return seen;
  }

  expect(sign: string): void {
    if (this.takes(sign)) return;
    const { value, span } = this.peek();
    this.object(`${sign} is expected before ${value}`, span);
  }

  object(detail: string, span: Span): void {
    this.fail({ ...issue("bad-pattern", { detail }), span });
  }

  fail(found: Issue): void {
    this.#issue ??= found;
    this.#at = this.lexemes.length - 1;
  }
}
