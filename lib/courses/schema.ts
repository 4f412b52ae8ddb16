import { z } from "zod";

/** As it is said aloud in a lecture: capitals and blanks do not matter. */
export const joinSchema = z.object({
  code: z
    .string()
    .max(100, "This is longer than any code.")
    .transform((code) => code.replace(/\s/g, "").toUpperCase())
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

export const courseSchema = z.object({
  slug: slugSchema,
  title: z.string().trim().min(1).max(200),
  timeZone: z.string().refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC"),
  joinCode: joinSchema.shape.code,
});
