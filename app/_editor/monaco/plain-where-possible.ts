import type { monaco } from "./monaco";

type Provider = monaco.languages.CompletionItemProvider;

function plain({
  insertTextRules: _,
  ...item
}: monaco.languages.CompletionItem): monaco.languages.CompletionItem {
  return item;
}

/**
 * Marks what has no place for the cursor as plain text. Monaco lets Enter through when a word is written out, but
 * never where a snippet is suggested.
 */
export function plainWherePossible(provider: Provider): Provider {
  return {
    ...provider,
    async provideCompletionItems(...place) {
      const list = await provider.provideCompletionItems(...place);
      if (!list) return list;
      const suggestions = list.suggestions.map((item) =>
        /[$\\]/.test(item.insertText) ? item : plain(item),
      );
      return { ...list, suggestions };
    },
  };
}
