"use server";

import { renewJoinCode } from "@/lib/courses/renew-join-code";
import {
  ofCourseSchema,
  setJoiningSchema,
  updateConventionsSchema,
  updateCourseSchema,
} from "@/lib/courses/schema";
import { setJoining } from "@/lib/courses/set-joining";
import { updateConventions } from "@/lib/courses/update-conventions";
import { updateCourse } from "@/lib/courses/update-course";
import { runForm } from "@/lib/form-action";
import type { FormResult } from "@/lib/result";

export async function updateCourseAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: updateCourseSchema, run: updateCourse });
}

export async function updateConventionsAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: updateConventionsSchema, run: updateConventions });
}

export async function renewJoinCodeAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: ofCourseSchema, run: renewJoinCode });
}

export async function setJoiningAction(form: FormData): Promise<FormResult> {
  return runForm({ form, schema: setJoiningSchema, run: setJoining });
}
