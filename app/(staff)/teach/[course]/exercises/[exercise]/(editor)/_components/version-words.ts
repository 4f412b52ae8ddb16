interface Versions {
  source: string;
  /** null: none yet. */
  published: { number: number; source: string } | null;
}

/** How the text stands to what students get. */
export function versionWords({ source, published }: Versions): string {
  if (published === null) return "Not published yet";
  return source === published.source
    ? `Version ${published.number}`
    : `Changed since version ${published.number}`;
}
