import type { Pattern } from "./pattern";

/**
 * Patterns of which equal ones are one object, so that each is looked for once in an answer. An interned pattern finds
 * what the given one finds, in the same order.
 */
export class PatternPool {
  readonly #byShape = new Map<string, Pattern>();
  readonly #ids = new Map<Pattern, number>();
  readonly #known = new Map<Pattern, Pattern>();

  /** How many different patterns there are, parts of others included. */
  get size(): number {
    return this.#ids.size;
  }

  intern(given: Pattern): Pattern {
    const known = this.#known.get(given);
    if (known) return known;
    const built = this.#withOwnParts(given);
    const shape = this.#shapeOf(built);
    const own = this.#byShape.get(shape) ?? built;
    if (!this.#ids.has(own)) this.#ids.set(own, this.#ids.size);
    this.#byShape.set(shape, own);
    for (const same of [given, built, own]) this.#known.set(same, own);
    return own;
  }

  readonly #own = (pattern: Pattern): Pattern => this.intern(pattern);

  #withOwnParts(pattern: Pattern): Pattern {
    switch (pattern.type) {
      case "word":
      case "prefix":
      case "number":
        return pattern;
      case "any": {
        const options = [...new Set(pattern.options.map(this.#own))];
        const [only, ...more] = options;
        return only && more.length === 0 ? only : { type: "any", options };
      }
      case "together": {
        const [left, right] = [this.intern(pattern.left), this.intern(pattern.right)];
        return { ...pattern, left, right, barriers: pattern.barriers.map(this.#own) };
      }
      case "not":
      case "mention":
        return { type: pattern.type, of: this.intern(pattern.of) };
      case "all":
        return { type: "all", parts: pattern.parts.map(this.#own) };
    }
  }

  /** The same text for the same pattern; its parts, interned already, stand as numbers. */
  #shapeOf(pattern: Pattern): string {
    const ids = (parts: readonly Pattern[]) => parts.map((part) => this.#ids.get(part)).join(" ");
    switch (pattern.type) {
      case "word":
        return `word ${pattern.stem}`;
      case "prefix":
        return `prefix ${pattern.prefix}`;
      case "number":
        return `number ${pattern.value}`;
      case "any":
        return `any ${ids(pattern.options)}`;
      case "together": {
        const { left, right, window, ordered, barriers } = pattern;
        return `${ordered ? "before" : "near"} ${window} ${ids([left, right, ...barriers])}`;
      }
      case "not":
      case "mention":
        return `${pattern.type} ${ids([pattern.of])}`;
      case "all":
        return `all ${ids(pattern.parts)}`;
    }
  }
}
