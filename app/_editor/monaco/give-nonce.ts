let given = false;

/**
 * Monaco inserts style elements and knows no nonce. Those that scripts of this page make get the page's own; markup
 * that somebody smuggled in gets none, so the policy still refuses its styles.
 * @see docs/decisions/2026-11-22-policy-of-the-editor.md
 */
export function giveNonceToStyles(): void {
  const bearer = document.querySelector("script[nonce]");
  if (given || !(bearer instanceof HTMLScriptElement) || bearer.nonce === "") return;
  given = true;
  const { nonce } = bearer;
  document.createElement = new Proxy(document.createElement, {
    apply(create, page, words) {
      const element: unknown = Reflect.apply(create, page, words);
      if (element instanceof HTMLStyleElement) element.nonce = nonce;
      return element;
    },
  });
}
