"use client";

import { type ComponentProps, type ReactNode, type SubmitEvent, useRef, useState } from "react";
import styles from "./action-form.module.css";
import { Button } from "./button";
import { UntilReady } from "./until-ready";

interface Failed {
  ok: false;
  message: string;
  fields?: Record<string, string>;
}

interface ActionFormProps<Done extends { ok: true }> {
  action: (form: FormData) => Promise<Done | Failed>;
  label: string;
  pendingLabel: string;
  variant?: ComponentProps<typeof Button>["variant"];
  /** another way out, next to the button */
  beside?: ReactNode;
  onDone: (result: Done) => void;
  /** the fields, given what is to be mended in each */
  children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

const UNREACHABLE: Failed = {
  ok: false,
  message: "The server could not be reached. What you typed is still here; press again.",
};

/** Milliseconds after which a request that hangs is given up. */
const PATIENCE = 20_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("No answer came in time.")), PATIENCE);
  });
  return Promise.race([work, tooLate]);
}

/** A form that keeps what was typed, says what to mend beside the field, and sends once however often it is pressed. */
export function ActionForm<Done extends { ok: true }>(props: ActionFormProps<Done>) {
  const { action, label, pendingLabel, variant = "primary", beside, onDone, children } = props;
  const [failed, setFailed] = useState<Failed | null>(null);
  const [pending, setPending] = useState(false);
  const underWay = useRef(false);

  const inField = failed !== null && Object.values(failed.fields ?? {}).includes(failed.message);
  const said = failed === null || inField ? null : failed.message;

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (underWay.current) return;
    const form = event.currentTarget;
    underWay.current = true;
    setPending(true);
    const result = await inTime(action(new FormData(form))).catch(() => UNREACHABLE);
    underWay.current = false;
    setPending(false);
    setFailed(result.ok ? null : result);
    if (result.ok) return onDone(result);
    const [first] = Object.keys(result.fields ?? {});
    const box = first === undefined ? null : form.elements.namedItem(first);
    if (box instanceof HTMLElement) box.focus();
  }

  return (
    <form className={styles.form} onSubmit={onSubmit} method="post" noValidate>
      <UntilReady>
        {children(failed?.fields ?? {})}
        <div role="alert">{said !== null && <p className={styles.message}>{said}</p>}</div>
        <div className={styles.ways}>
          <Button type="submit" variant={variant} pending={pending}>
            {pending ? pendingLabel : label}
          </Button>
          {beside}
        </div>
      </UntilReady>
    </form>
  );
}
