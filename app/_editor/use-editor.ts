"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { Finding } from "@/lib/exercises/views";
import { arrivedHere } from "./arrived-here";
import type { EditorSetup, OpenEditor } from "./monaco/create-editor";

type EditorState = "loading" | "open" | "failed";

/**
 * Loads Monaco, and opens it in `host`; nothing of it is loaded before. `setup` counts once, when it opens.
 * @returns the editor, once it is open
 */
export function useEditor(
  host: RefObject<HTMLElement | null>,
  setup: EditorSetup,
  findings: readonly Finding[],
) {
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const [state, setState] = useState<EditorState>("loading");
  const first = useRef(setup);

  useEffect(() => {
    if (!arrivedHere()) return window.location.reload();
    let left = false;
    let opened: OpenEditor | null = null;
    import("./monaco/create-editor").then(
      ({ createEditor }) => {
        if (left || host.current === null) return;
        opened = createEditor(host.current, first.current);
        setEditor(opened);
        setState("open");
      },
      () => setState("failed"),
    );
    return () => {
      left = true;
      opened?.close();
      setEditor(null);
    };
  }, [host]);

  useEffect(() => {
    editor?.showFindings(findings);
  }, [editor, findings]);
  return { editor, state };
}
