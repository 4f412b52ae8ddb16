"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FormResult } from "@/lib/result";

/** An item of an assignment, as the actions name it. */
export interface ItemPlace {
  course: string;
  assignment: string;
  item: string;
}

type Action = (form: FormData) => Promise<FormResult>;

const UNREACHABLE: FormResult = {
  ok: false,
  message: "The server could not be reached. Nothing is lost; press again.",
};

/** Sends one action at a time about an item and draws the page anew, or says why it could not be done. */
export function useItemAction(place: ItemPlace) {
  const router = useRouter();
  const underWay = useRef(false);
  const [message, setMessage] = useState<string | null>(null);

  async function send(action: Action, more: Readonly<Record<string, string>> = {}): Promise<boolean> {
    if (underWay.current) return false;
    underWay.current = true;
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...place, ...more })) form.set(name, value);
    const result = await action(form).catch(() => UNREACHABLE);
    underWay.current = false;
    setMessage(result.ok ? null : result.message);
    // A refusal, too, may tell of something this page does not show yet.
    router.refresh();
    return result.ok;
  }

  return { send, message };
}
