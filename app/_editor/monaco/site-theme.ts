import { monaco } from "./monaco";

type Colours = monaco.editor.IStandaloneThemeData["colors"];

/** Monaco's names for places, and the token that colours each. */
const PLACES = {
  "editor.background": "--paper",
  "editor.foreground": "--ink",
  "editorCursor.foreground": "--ink",
  "editorLineNumber.foreground": "--ink-quiet",
  "editorLineNumber.activeForeground": "--ink",
  "editor.selectionBackground": "--accent-soft",
  "editor.inactiveSelectionBackground": "--paper-2",
  "editor.lineHighlightBackground": "--paper-2",
  "editorIndentGuide.background1": "--rule",
  "editorIndentGuide.activeBackground1": "--rule-2",
  "editorBracketMatch.background": "--accent-soft",
  "editorBracketMatch.border": "--accent-soft",
  "editorError.foreground": "--wrong",
  "editorWarning.foreground": "--provisional",
  "editorInfo.foreground": "--accent",
  "editorOverviewRuler.border": "--paper",
  "editorOverviewRuler.errorForeground": "--wrong",
  "editorOverviewRuler.warningForeground": "--provisional",
  "editorWidget.background": "--paper",
  "editorWidget.foreground": "--ink",
  "editorWidget.border": "--rule-2",
  "editorHoverWidget.background": "--paper",
  "editorHoverWidget.foreground": "--ink",
  "editorHoverWidget.border": "--rule-2",
  "editorHoverWidget.highlightForeground": "--accent",
  "editorHoverWidget.statusBarBackground": "--paper-2",
  "editorSuggestWidget.background": "--paper",
  "editorSuggestWidget.foreground": "--ink",
  "editorSuggestWidget.border": "--rule-2",
  "editorSuggestWidget.highlightForeground": "--accent",
  "editorSuggestWidget.focusHighlightForeground": "--accent",
  "editorSuggestWidget.selectedBackground": "--accent-soft",
  "editorSuggestWidget.selectedForeground": "--ink",
  "list.hoverBackground": "--paper-2",
  "input.background": "--paper",
  "input.foreground": "--ink",
  "input.border": "--rule-field",
  "inputOption.activeBackground": "--accent-soft",
  "inputOption.activeForeground": "--ink",
  "editor.findMatchBackground": "--provisional-soft",
  "editor.findMatchHighlightBackground": "--provisional-soft",
  "textLink.foreground": "--accent",
  "textCodeBlock.background": "--paper-2",
  focusBorder: "--accent",
  "scrollbarSlider.background": "--rule",
  "scrollbarSlider.hoverBackground": "--rule-2",
  "scrollbarSlider.activeBackground": "--rule-2",
  "scrollbar.shadow": "--rule",
  "widget.shadow": "--rule-2",
};

/** What Monaco's YAML tokens are, and the token that colours each. */
const VOICES = {
  type: "--accent",
  keyword: "--provisional",
  number: "--right",
  "number.float": "--right",
  string: "--ink",
  "string.yaml": "--ink",
  "string.escape": "--wrong",
  comment: "--ink-quiet",
  operators: "--ink-2",
  tag: "--provisional",
  namespace: "--provisional",
};

const NAME = "receptive";
const DARK = "(prefers-color-scheme: dark)";

/** "#rrggbb" as the page draws a token now: Monaco knows no light-dark(). */
function readTokens(): (token: string) => string {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colours = new Map<string, string>();
  for (const token of new Set([...Object.values(PLACES), ...Object.values(VOICES)])) {
    probe.style.color = `var(${token})`;
    const parts = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    const hex = parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0"));
    colours.set(token, hex.join(""));
  }
  probe.remove();
  return (token) => colours.get(token) ?? "";
}

function drawTheme(): void {
  const colourOf = readTokens();
  const isDark = getComputedStyle(document.documentElement).colorScheme === "dark";
  const bySystem = document.documentElement.dataset.theme === undefined && matchMedia(DARK).matches;
  const colors: Colours = {};
  for (const [place, token] of Object.entries(PLACES)) colors[place] = `#${colourOf(token)}`;
  monaco.editor.defineTheme(NAME, {
    base: isDark || bySystem ? "vs-dark" : "vs",
    inherit: true,
    rules: Object.entries(VOICES).map(([token, colour]) => ({ token, foreground: colourOf(colour) })),
    colors,
  });
  monaco.editor.setTheme(NAME);
}

/** The editor in the site's own colours, now and whenever the theme changes. @returns stops following */
export function followSiteTheme(): () => void {
  drawTheme();
  const system = matchMedia(DARK);
  const chosen = new MutationObserver(drawTheme);
  system.addEventListener("change", drawTheme);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", drawTheme);
    chosen.disconnect();
  };
}
