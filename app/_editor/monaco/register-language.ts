import { conf, language } from "monaco-editor/languages/definitions/yaml/yaml";
import type { FormatDescription } from "../language/format";
import { completionProvider } from "./completion-provider";
import { hoverProvider } from "./hover-provider";
import { monaco } from "./monaco";
import { plainWherePossible } from "./plain-where-possible";
import { signatureProvider } from "./signature-provider";

/** Lists go on under their first key, and mappings under theirs. */
const onEnterRules: monaco.languages.OnEnterRule[] = [
  { beforeText: /:\s*$/, action: { indentAction: monaco.languages.IndentAction.Indent } },
  {
    beforeText: /^\s*- +\w+:\s+[^{\s].*$/,
    action: { indentAction: monaco.languages.IndentAction.None, appendText: "  " },
  },
];

/** How YAML is coloured and indented, and the answer language inside it. @returns takes it back */
export function registerLanguage(format: FormatDescription): () => void {
  const providers = [
    monaco.languages.setMonarchTokensProvider("yaml", language),
    monaco.languages.setLanguageConfiguration("yaml", { ...conf, onEnterRules }),
    monaco.languages.registerCompletionItemProvider("yaml", plainWherePossible(completionProvider(format))),
    monaco.languages.registerHoverProvider("yaml", hoverProvider(format)),
    monaco.languages.registerSignatureHelpProvider("yaml", signatureProvider(format)),
  ];
  return () => {
    for (const provider of providers) provider.dispose();
  };
}
