"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/app/_ui/action-form";
import { Button } from "@/app/_ui/button";
import { SelectField } from "@/app/_ui/select-field";
import { ROLE_WORDS } from "../../../_components/role-words";
import { changeRoleAction } from "../actions";
import styles from "./role-cell.module.css";

interface RoleCellProps {
  course: string;
  member: { id: string; name: string; role: keyof typeof ROLE_WORDS };
}

const OPTIONS = Object.entries(ROLE_WORDS).map(([value, words]) => ({ value, words }));

/** A member's role, and a small form to give another one. */
export function RoleCell({ course, member }: RoleCellProps) {
  const router = useRouter();
  const [form, setForm] = useState<"untouched" | "open" | "left">("untouched");
  const leave = () => setForm("left");
  if (form !== "open") {
    return (
      <span className={styles.role}>
        {ROLE_WORDS[member.role]}
        <Button
          variant="quiet"
          aria-label={`Change the role of ${member.name}`}
          autoFocus={form === "left"}
          onClick={() => setForm("open")}
        >
          Change
        </Button>
      </span>
    );
  }
  return (
    <div className={styles.changing}>
      <ActionForm
        action={changeRoleAction}
        label="Save"
        pendingLabel="Saving…"
        variant="secondary"
        beside={
          <Button variant="quiet" onClick={leave}>
            Leave as it is
          </Button>
        }
        onDone={() => {
          leave();
          router.refresh();
        }}
      >
        {(errors) => (
          <>
            <input type="hidden" name="course" value={course} />
            <input type="hidden" name="member" value={member.id} />
            <SelectField
              name="role"
              label={`Role of ${member.name}`}
              error={errors.role ?? errors.member}
              defaultValue={member.role}
              options={OPTIONS}
              autoFocus
            />
          </>
        )}
      </ActionForm>
    </div>
  );
}
