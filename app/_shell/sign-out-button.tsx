"use client";

import { useState } from "react";
import { homePath } from "@/lib/paths";
import { dropAllDrafts } from "../_answer/draft";
import { Button } from "../_ui/button";

/** Signs out and forgets what was typed on this device. */
export function SignOutButton() {
  const [state, setState] = useState<"ready" | "leaving" | "failed">("ready");

  async function leave() {
    if (state === "leaving") return;
    setState("leaving");
    try {
      const { signOut } = await import("next-auth/react");
      await signOut({ redirect: false });
      dropAllDrafts();
      window.location.assign(homePath);
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <Button variant="secondary" pending={state === "leaving"} onClick={leave}>
        {state === "leaving" ? "Signing out…" : "Sign out"}
      </Button>
      <p role="alert" hidden={state !== "failed"}>
        The server could not be reached. You are still signed in; press again.
      </p>
    </>
  );
}
