"use client";

import { useCallback, useState } from "react";
import { CodeEditor } from "@/app/_editor/code-editor";
import type { FormatDescription } from "@/app/_editor/language/format";
import type { OpenEditor } from "@/app/_editor/monaco/create-editor";
import { useFullLoads } from "@/app/_editor/use-full-loads";
import type { Finding } from "@/lib/exercises/views";
import type { WorkPlace } from "@/lib/paths";
import { ConflictNote } from "./conflict-note";
import { FindingsList } from "./findings-list";
import { type Pane, PaneChoice } from "./pane-choice";
import { PreviewPane } from "./preview-pane";
import { type Pinned, PublishNote } from "./publish-note";
import { StatusRow } from "./status-row";
import { type DraftStart, useDraft } from "./use-draft";
import { type Published, usePublish } from "./use-publish";
import styles from "./workbench.module.css";

interface WorkbenchProps {
  place: WorkPlace;
  start: DraftStart;
  published: Published | null;
  pinned: readonly Pinned[];
  viewerName: string;
  format: FormatDescription;
}

/** Text left, living exercise right, findings below, one row of status. */
export function Workbench({ place, start, viewerName, pinned, format, ...rest }: WorkbenchProps) {
  useFullLoads();
  const { saver, state } = useDraft(place, start);
  const { published, outcome, pending, publish } = usePublish(place, saver, rest.published);
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const [pane, setPane] = useState<Pane>("text");

  const onOpen = useCallback(
    (opened: OpenEditor) => {
      // What was restored while the editor was loading.
      opened.replace(saver.state().source);
      setEditor(opened);
    },
    [saver],
  );

  const said = outcome !== null && outcome.of === state.source ? outcome : null;
  const { shown } = state.preview;
  const refusals = said?.state === "refused" ? said.findings : [];
  const findings = state.preview.findings.length > 0 ? state.preview.findings : refusals;

  function goTo(finding: Finding) {
    setPane("text");
    // The text may just be coming into sight.
    requestAnimationFrame(() => editor?.goTo(finding));
  }

  function takeTheirs() {
    const theirs = saver.takeTheirs();
    if (theirs !== null) editor?.replace(theirs);
  }

  return (
    <div className={styles.desk}>
      <div className={styles.top}>
        <StatusRow
          place={place}
          title={state.shown?.view.exercise.title ?? place.exercise}
          {...{ state, published, pending, publish }}
        />
        {state.newer !== null && (
          <ConflictNote
            newer={state.newer}
            mine={state.source}
            keepMine={() => saver.keepMine()}
            {...{ viewerName, takeTheirs }}
          />
        )}
        <div role="status" className={styles.said}>
          {said !== null && <PublishNote outcome={said} course={place.course} pinned={pinned} />}
        </div>
        <PaneChoice shown={pane} count={findings.length} onChoose={setPane} />
      </div>
      <section className={styles.text} aria-label="Text" data-other={pane !== "text" || undefined}>
        <CodeEditor
          source={state.source}
          format={format}
          label="Text of the exercise (YAML)"
          findings={findings}
          onChange={(source) => saver.change(source)}
          onOpen={onOpen}
        />
      </section>
      <section className={styles.preview} aria-label="Preview" data-other={pane !== "preview" || undefined}>
        <PreviewPane place={place} shown={state.shown} current={shown !== null} />
      </section>
      <div className={styles.findings}>
        <FindingsList
          findings={findings}
          samples={new Set(shown?.samples.map(({ sample }) => sample)).size}
          checked={state.trouble === null}
          onPick={goTo}
        />
      </div>
    </div>
  );
}
