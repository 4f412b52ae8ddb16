"use client";

import { ActionForm } from "@/app/_ui/action-form";
import { Button } from "@/app/_ui/button";
import { SelectField } from "@/app/_ui/select-field";
import { ROLE_WORDS } from "../../../_components/role-words";
import { changeRoleAction } from "../actions";
import styles from "./role-cell.module.css";

/** A member whose role it is. */
export interface RoleOf {
  course: string;
  member: { id: string; name: string; role: keyof typeof ROLE_WORDS };
}

interface ChangeRoleFormProps extends RoleOf {
  onSaved: () => void;
  onLeave: () => void;
}

const OPTIONS = Object.entries(ROLE_WORDS).map(([value, words]) => ({ value, words }));

/** Gives a member another role. */
export function ChangeRoleForm({ course, member, onSaved, onLeave }: ChangeRoleFormProps) {
  return (
    <div className={styles.changing}>
      <ActionForm
        action={changeRoleAction}
        label="Save"
        pendingLabel="Saving…"
        variant="secondary"
        beside={
          <Button variant="quiet" onClick={onLeave}>
            Leave as it is
          </Button>
        }
        onDone={onSaved}
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
