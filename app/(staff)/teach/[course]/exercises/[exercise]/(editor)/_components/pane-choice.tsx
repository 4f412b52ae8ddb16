import styles from "./pane-choice.module.css";

export type Pane = "text" | "preview";

interface PaneChoiceProps {
  shown: Pane;
  /** Things to mend, told where the text is out of sight. */
  count: number;
  onChoose: (pane: Pane) => void;
}

/** On a phone there is room for one of them. */
export function PaneChoice({ shown, count, onChoose }: PaneChoiceProps) {
  const words = { text: count === 0 ? "Text" : `Text (${count} to mend)`, preview: "Preview" };
  return (
    <fieldset className={styles.choice} aria-label="What is shown">
      {(["text", "preview"] as const).map((pane) => (
        <button
          key={pane}
          type="button"
          className={styles.pane}
          aria-pressed={pane === shown}
          onClick={() => onChoose(pane)}
        >
          {words[pane]}
        </button>
      ))}
    </fieldset>
  );
}
