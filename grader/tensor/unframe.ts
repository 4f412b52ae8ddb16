/** `A =`, `Answer:`, `y :=` before a matrix; MATLAB prints the name on a line of its own. */
const LABEL = /^[A-Za-z_]\w{0,30}\s{0,4}(?::=|=|:)\s*/;
/** `<tf.Tensor: shape=(2, 2), dtype=float32, numpy=` … `>` */
const TENSORFLOW = /^<tf\.\w{1,20}[^[\]]{0,200}?numpy=\s*([\s\S]*)>$/;
/** `array(`, `np.array(`, `tensor(` before a bracketed list. */
const WRAPPER = /^(?:(?:np|numpy|torch|tf|jnp)\.)?(?:array|tensor|constant|asarray|matrix|Size)\s*\(/i;
const BRACES = /^\{\s*\{[^[\]\\]*\}\s*\}$/;

/**
 * Takes off what stands around a matrix on a clipboard: a name before it, the call or the print of a library, a
 * closing semicolon; lists in braces become lists in brackets. Text without such a frame comes back trimmed.
 */
export function unframe(text: string): string {
  const named = text.trim().replace(LABEL, "");
  const printed = (TENSORFLOW.exec(named)?.[1] ?? named).trim().replace(/([\])}])\s*;$/, "$1");
  const list = unwrap(printed);
  return BRACES.test(list) ? list.replaceAll("{", "[").replaceAll("}", "]") : list;
}

/** `np.array([…], dtype=…)` without what stands around the list. */
function unwrap(text: string): string {
  const name = WRAPPER.exec(text)?.[0];
  if (name === undefined || !text.endsWith(")")) return text;
  const inside = text.slice(name.length, -1).trim();
  const end = inside.lastIndexOf("]") + 1;
  const rest = inside.slice(end).trim();
  return end > 0 && (rest === "" || rest.startsWith(",")) ? inside.slice(0, end) : text;
}
