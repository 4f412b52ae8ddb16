"use server";

import { addItem } from "@/lib/assignments/add-item";
import { createAssignment } from "@/lib/assignments/create-assignment";
import { moveItem } from "@/lib/assignments/move-item";
import { moveToVersion } from "@/lib/assignments/move-to-version";
import { removeItem } from "@/lib/assignments/remove-item";
import {
  addItemSchema,
  createAssignmentSchema,
  itemSchema,
  moveItemSchema,
  moveToVersionSchema,
  updateAssignmentSchema,
} from "@/lib/assignments/schema";
import { updateAssignment } from "@/lib/assignments/update-assignment";
import { runForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function createAssignmentAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: createAssignmentSchema, run: createAssignment });
}

export async function updateAssignmentAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: updateAssignmentSchema, run: updateAssignment });
}

export async function addItemAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: addItemSchema, run: addItem });
}

export async function removeItemAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: itemSchema, run: removeItem });
}

export async function moveItemAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: moveItemSchema, run: moveItem });
}

export async function moveToVersionAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: moveToVersionSchema, run: moveToVersion });
}
