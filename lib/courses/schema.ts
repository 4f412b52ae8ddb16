import { z } from "zod";
import { conventionsSchema } from "@/grader";
import { Role } from "@/prisma/generated/enums";
import { TIME_ZONES } from "./time-zones";

/** As it is said aloud in a lecture: capitals, blanks and the dash before the last four do not matter. */
export const joinSchema = z.object({
  code: z
    .string()
    .max(100, "This is longer than any code.")
    .transform((code) =>
      code
        .replace(/\s/g, "")
        .replace(/\p{Pd}/gu, "-")
        .toUpperCase()
        .replace(/^([A-Z0-9]{3,4})([A-Z0-9]{4})$/, "$1-$2"),
    )
    .pipe(
      z
        .string()
        .min(1, "Type the code your instructor gave you.")
        .regex(/^\P{Cc}*$/u, "This code cannot be read. Type it as your instructor wrote it."),
    ),
});

/** Lower-case words in a URL. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/**
 * A title is text, whatever it looks like; only what is no text is refused: control characters, and marks that turn
 * the writing direction of what stands beside it.
 */
export const titleSchema = z
  .string()
  .trim()
  .max(200, "Use at most 200 characters.")
  .regex(/[\p{L}\p{N}]/u, "Give it a title with letters or digits.")
  .regex(
    /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u,
    "There is a character here that cannot be shown. Type the title anew.",
  );

export const timeZoneSchema = z
  .string()
  .refine((zone) => TIME_ZONES.includes(zone), "Choose a time zone from the list, such as Europe/Berlin.");

/** A row of the table. */
export const courseSchema = z.object({
  slug: slugSchema,
  title: titleSchema,
  timeZone: timeZoneSchema,
  joinCode: joinSchema.shape.code,
});

export const createCourseSchema = z.object({ title: titleSchema, timeZone: timeZoneSchema });

/** What forms about a course that exists begin with: the name in its address. */
export const ofCourseSchema = z.object({ course: slugSchema });

export const updateCourseSchema = ofCourseSchema.extend(createCourseSchema.shape);

const { kernel, layout, pooling, padValue } = conventionsSchema.shape;

/** A number as it is written; an empty box is none. */
const padValueField = z
  .string()
  .trim()
  .regex(/^[-\u2212+]?\d{1,6}([.,]\d{1,6})?$/u, "Write a number, such as 0 or 1.")
  .transform((text) => Number(text.replace("\u2212", "-").replace(",", ".")))
  .pipe(padValue.unwrap());

export const updateConventionsSchema = ofCourseSchema.extend({
  kernel: kernel.unwrap(),
  layout: layout.unwrap(),
  pooling: pooling.unwrap(),
  padValue: padValueField,
});

export const setJoiningSchema = ofCourseSchema.extend({
  joining: z.enum(["open", "closed"], "Choose whether students may join."),
});

export const changeRoleSchema = ofCourseSchema.extend({
  member: z.uuid("Choose a member of this course."),
  role: z.enum(Role, "Choose instructor, grader or student."),
});
