import { isList, type Value } from "./value";

/** No value of the answer language is nested deeper. */
const MAX_DEPTH = 20;

/** Plain JSON as a value of the answer language; null where it holds null or is nested too deeply. */
export function fromJson(json: unknown, depth = 0): Value | null {
  if (typeof json === "number" || typeof json === "string" || typeof json === "boolean") return json;
  if (typeof json !== "object" || json === null || depth > MAX_DEPTH) return null;
  if (Array.isArray(json)) {
    const items = json.map((item) => fromJson(item, depth + 1));
    return allPresent(items) ? items : null;
  }
  const names = Object.keys(json);
  const values = fromJson(Object.values(json), depth);
  if (values === null || !isList(values)) return null;
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}

const allPresent = (items: readonly (Value | null)[]): items is readonly Value[] => !items.includes(null);
