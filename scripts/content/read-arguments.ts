import { parseArgs } from "node:util";

export interface Arguments {
  /** One pack or folder; all packs where it is left out. */
  readonly pack: string | undefined;
  readonly variants: number;
  readonly details: boolean;
}

/** The arguments of `npm run content:check`; null where they mean nothing. */
export function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { variants: { type: "string", default: "200" }, details: { type: "boolean", default: false } },
    });
    const [pack, ...rest] = positionals;
    const { variants, details } = values;
    return rest.length === 0 && /^\d{1,6}$/.test(variants)
      ? { pack, variants: Number(variants), details }
      : null;
  } catch {
    return null;
  }
}
