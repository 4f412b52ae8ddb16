import { z } from "zod";
import { readSeed } from "@/grader";

/** An answer sheet as `npm run grade` reads it: answers by exercise and part, as the student types them. */
const answerSheet = z.strictObject(
  {
    pack: z.string("must be the name of a pack, or the path of a folder").min(1, "must not be empty"),
    answers: z.record(
      z.string(),
      z.record(z.string(), z.unknown(), "must be the exercise's parts with their answers"),
      "must be the exercises with their parts",
    ),
    /** Draws the numbers of exercises that vary; without it, and in the others, the printed originals are graded. */
    seed: z
      .unknown()
      .transform((seed, context): string => {
        const read = readSeed(seed);
        if (read.ok) return read.value;
        const message = "must be a whole number of at least 0, or up to 64 letters, digits, _ and -";
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      })
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `has the field ${issue.keys.join(", ")}, but only pack, answers and seed are read`
        : 'must be of the form {"pack": "…", "answers": {…}}',
  },
);

export type AnswerSheet = z.output<typeof answerSheet>;

/** Reads a sheet from JSON text; a message in plain words where it is none. */
export function readAnswerSheet(
  text: string,
): { ok: true; sheet: AnswerSheet } | { ok: false; message: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      message: `The answer sheet is not JSON: ${error instanceof Error ? error.message : error}`,
    };
  }
  const sheet = answerSheet.safeParse(data);
  if (sheet.success) return { ok: true, sheet: sheet.data };
  const [first] = sheet.error.issues;
  const place = first && first.path.length > 0 ? first.path.join(".") : "it";
  return { ok: false, message: `The answer sheet cannot be read: ${place} ${first?.message ?? ""}.` };
}
