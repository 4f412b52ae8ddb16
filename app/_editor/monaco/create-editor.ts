import type { Finding } from "@/lib/exercises/views";
import type { FormatDescription } from "../language/format";
import { configureYaml } from "./configure-yaml";
import { giveNonceToStyles } from "./give-nonce";
import { monaco } from "./monaco";
import { registerLanguage } from "./register-language";
import { showFindings } from "./show-findings";
import { followSiteTheme } from "./site-theme";
import { startWorker } from "./start-worker";

export interface EditorSetup {
  source: string;
  format: FormatDescription;
  /** For those who do not see what it is. */
  label: string;
  onChange: (source: string) => void;
}

/** The editor, once it stands. */
export interface OpenEditor {
  showFindings: (findings: readonly Finding[]) => void;
  /** Puts the cursor at a place, in sight. */
  goTo: (place: { line: number; column: number }) => void;
  /** Puts another text in; can be undone. */
  replace: (source: string) => void;
  close: () => void;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  acceptSuggestionOnEnter: "smart",
  automaticLayout: true,
  fixedOverflowWidgets: true,
  folding: true,
  fontLigatures: false,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  overviewRulerLanes: 1,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: { other: true, comments: false, strings: true },
  renderLineHighlight: "line",
  scrollBeyondLastLine: false,
  stickyScroll: { enabled: false },
  suggest: { showStatusBar: false, preview: false },
  tabSize: 2,
  unicodeHighlight: { ambiguousCharacters: false },
  wordBasedSuggestions: "off",
  wordWrap: "on",
};

/** Fonts and sizes are the site's; Monaco takes them as numbers. */
function fontOptions() {
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.fontSize);
  const size = Math.round(Number.parseFloat(style.getPropertyValue("--text-2")) * rem);
  return { fontFamily: style.getPropertyValue("--mono"), fontSize: size, lineHeight: 1.6 };
}

/** Monaco measures letters once; the font may arrive later. */
async function measureFonts({ fontFamily, fontSize }: ReturnType<typeof fontOptions>): Promise<void> {
  await document.fonts.load(`${fontSize}px ${fontFamily}`);
  monaco.editor.remeasureFonts();
}

function replaceText(model: monaco.editor.ITextModel, text: string): void {
  if (model.isDisposed() || model.getValue() === text) return;
  model.pushStackElement();
  model.pushEditOperations(null, [{ range: model.getFullModelRange(), text }], () => null);
  model.pushStackElement();
}

export function createEditor(
  host: HTMLElement,
  { source, format, label, onChange }: EditorSetup,
): OpenEditor {
  giveNonceToStyles();
  globalThis.MonacoEnvironment = { getWorker: (_, name) => startWorker(name) };
  const uri = monaco.Uri.parse("file:///exercise.yaml");
  configureYaml(format.schema, uri);
  const model = monaco.editor.createModel(source, "yaml", uri);
  // Of the model and not of the editor: brackets keep the colour of the text.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  const font = fontOptions();
  const stopFollowing = followSiteTheme();
  const forgetLanguage = registerLanguage(format);
  const editor = monaco.editor.create(host, { ...OPTIONS, ...font, model, ariaLabel: label });
  model.onDidChangeContent(() => onChange(model.getValue()));
  void measureFonts(font);
  return {
    showFindings: (findings) => showFindings(model, findings),
    goTo: ({ line: lineNumber, column }) => {
      // It may have been out of sight until now, and without a size.
      editor.layout();
      editor.setPosition({ lineNumber, column });
      editor.revealLineInCenterIfOutsideViewport(lineNumber);
      editor.focus();
    },
    replace: (text) => replaceText(model, text),
    close: () => {
      stopFollowing();
      forgetLanguage();
      editor.dispose();
      model.dispose();
    },
  };
}
