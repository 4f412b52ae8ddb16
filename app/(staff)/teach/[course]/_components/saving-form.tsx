"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, type ReactNode, useState, useTransition } from "react";
import { ActionForm } from "@/app/_ui/action-form";
import type { FormResult } from "@/lib/result";
import styles from "./saving-form.module.css";

interface SavingFormProps
  extends Pick<ComponentProps<typeof ActionForm>, "label" | "pendingLabel" | "variant"> {
  course: string;
  action: (form: FormData) => Promise<FormResult>;
  /** what is true once it is saved */
  done: string;
  children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** A form about this course that stays where it is and says when it is saved. */
export function SavingForm({ course, done, children, ...form }: SavingFormProps) {
  const router = useRouter();
  const [said, setSaid] = useState("");
  const [refreshing, refresh] = useTransition();
  return (
    <div className={styles.saving} onInput={() => setSaid("")}>
      <ActionForm
        {...form}
        onDone={() => {
          setSaid(done);
          refresh(() => router.refresh());
        }}
      >
        {(errors) => (
          <>
            <input type="hidden" name="course" value={course} />
            {children(errors)}
          </>
        )}
      </ActionForm>
      <p role="status" className={styles.said}>
        {refreshing ? "" : said}
      </p>
    </div>
  );
}
