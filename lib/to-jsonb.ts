/**
 * JSON text that PostgreSQL accepts as jsonb: it refuses the null character and halves of surrogate pairs, which
 * students paste and which a cut-off quotation can make. Each becomes U+FFFD.
 */
export function toJsonb(value: unknown): string {
  const text = JSON.stringify(value);
  // JSON.stringify writes both as escapes: without one there is nothing to mend.
  return text.includes("\\u") ? JSON.stringify(value, mendText) : text;
}

const mendText = (_key: string, value: unknown) =>
  typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : value;
