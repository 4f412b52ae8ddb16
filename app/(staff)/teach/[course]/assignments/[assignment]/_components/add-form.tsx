"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { SelectField } from "@/app/_ui/select-field";
import type { AssignmentWork } from "@/lib/assignments/work-views";
import { teachExercisesPath } from "@/lib/paths";
import { addItemAction } from "../../actions";
import styles from "./add-form.module.css";

/** Adds one of the course's published exercises at the end, or says where to get one. */
export function AddForm({ work }: { work: AssignmentWork }) {
  const router = useRouter();
  const { addable } = work;
  return (
    <div className={styles.add}>
      {addable.length > 0 && (
        <ActionForm
          action={addItemAction}
          label="Add it at the end"
          pendingLabel="Adding…"
          variant="secondary"
          onDone={() => router.refresh()}
        >
          {(errors) => (
            <>
              <input type="hidden" name="course" value={work.course.slug} />
              <input type="hidden" name="assignment" value={work.slug} />
              <SelectField
                name="exercise"
                label="Add an exercise"
                hint="It comes in its newest version."
                error={errors.exercise}
                options={addable.map(({ slug, title }) => ({ value: slug, words: title }))}
              />
            </>
          )}
        </ActionForm>
      )}
      <p className={styles.words}>
        {whyNotMore(work)}{" "}
        <Link href={teachExercisesPath({ course: work.course.slug })}>Write another exercise</Link>
      </p>
    </div>
  );
}

/** What keeps other exercises of the course from being chosen. */
function whyNotMore({ addable, unpublished, items }: AssignmentWork): string {
  const none =
    items.length === 0
      ? "This course has no published exercise yet."
      : "Every published exercise of this course is in this assignment.";
  const drafts =
    unpublished === 1
      ? "One exercise can be added as soon as it is published."
      : `${unpublished} exercises can be added as soon as they are published.`;
  return [addable.length === 0 && none, unpublished > 0 && drafts].filter(Boolean).join(" ");
}
