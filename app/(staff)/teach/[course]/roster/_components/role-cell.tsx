"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { ROLE_WORDS } from "../../../_components/role-words";
import { ChangeRoleForm, type RoleOf } from "./change-role-form";
import styles from "./role-cell.module.css";

/** A member's role, and a small form to give another one. */
export function RoleCell({ course, member }: RoleOf) {
  const router = useRouter();
  const [form, setForm] = useState<"untouched" | "open" | "left" | "saved">("untouched");
  const onSaved = () => {
    setForm("saved");
    router.refresh();
  };
  return (
    <>
      {form === "open" ? (
        <ChangeRoleForm {...{ course, member, onSaved }} onLeave={() => setForm("left")} />
      ) : (
        <span className={styles.role}>
          {ROLE_WORDS[member.role]}
          <Button
            variant="quiet"
            aria-label={`Change the role of ${member.name}`}
            autoFocus={form !== "untouched"}
            onClick={() => setForm("open")}
          >
            Change
          </Button>
        </span>
      )}
      <p role="status" className="visually-hidden">
        {form === "saved" && "Role changed"}
      </p>
    </>
  );
}
