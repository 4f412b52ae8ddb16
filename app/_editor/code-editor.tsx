"use client";

import { useEffect, useId, useRef } from "react";
import type { Finding } from "@/lib/exercises/views";
import styles from "./code-editor.module.css";
import type { EditorSetup, OpenEditor } from "./monaco/create-editor";
import { useEditor } from "./use-editor";

interface CodeEditorProps extends EditorSetup {
  findings: readonly Finding[];
  /** Told of the editor once it is open. */
  onOpen: (editor: OpenEditor) => void;
}

/** A text with completion, explanations and underlined errors; a plain text box where these cannot be loaded. */
export function CodeEditor({ findings, onOpen, ...setup }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { editor, state } = useEditor(host, setup, findings);

  useEffect(() => {
    if (editor !== null) onOpen(editor);
  }, [editor, onOpen]);

  return (
    <div className={styles.editor}>
      <div className={styles.box}>
        <div ref={host} className={styles.host} hidden={state === "failed"} />
        {state === "loading" && <pre className={styles.waiting}>{setup.source}</pre>}
        {state === "failed" && (
          <textarea
            className={styles.plain}
            aria-label={setup.label}
            aria-describedby={helpId}
            defaultValue={setup.source}
            onChange={(event) => setup.onChange(event.target.value)}
            spellCheck={false}
          />
        )}
      </div>
      {state === "failed" ? (
        <p id={helpId} className={styles.help}>
          The editor could not be loaded, so this is a plain text box. It saves as usual; load the page again
          for completion.
        </p>
      ) : (
        <p className={styles.keys}>
          Ctrl+Space suggests · F8 next error · Ctrl+M (⌃⇧M on a Mac) lets Tab leave the text
        </p>
      )}
    </div>
  );
}
