"use server";

import { createExercise } from "@/lib/exercises/create-exercise";
import { publishExercise } from "@/lib/exercises/publish-exercise";
import { createExerciseSchema, publishSchema } from "@/lib/exercises/schema";
import { runForm } from "@/lib/form-action";

export async function createExerciseAction(form: FormData) {
  return runForm({ form, schema: createExerciseSchema, run: createExercise });
}

export async function publishExerciseAction(form: FormData) {
  return runForm({ form, schema: publishSchema, run: publishExercise });
}
