import type { SubmitRefusal, SubmitRefusalCode } from "./views";

type Refused = Exclude<SubmitRefusalCode, "signed-out" | "unavailable">;

const messages = {
  closed: "This homework is closed: it was due before this answer arrived. Your answer was not stored.",
  "not-open": "This homework is not open yet. Your answer was not stored.",
  "no-attempts-left": "All attempts at this part are used up. Your best one counts.",
  "too-many-attempts":
    "A thousand answers to this part are stored, and no more are kept. Your best one counts; this one was not stored.",
  "key-reused": "This page sent two different answers as one. Load it again, then press Check.",
  "too-long":
    "This answer is too long to be stored: at most 100,000 characters, or 20,000 numbers, are kept.",
  "too-long-uncounted":
    "It is too long to be stored as it is, and cost no attempt. Mend it, then press Check.",
  "too-many-uncounted":
    "Fifty answers to this part that could not be read are stored already, so this one was not. It cost no attempt.",
  "too-often": "That is more than 60 checks in a minute. Wait a moment, then press Check.",
  "not-student": "Only students of this course can hand in answers. Yours was not stored.",
  "not-found": "This exercise is not among yours. Load the page again.",
  unreadable: "This answer arrived damaged and was not stored. Load the page again, then press Check.",
} satisfies Record<Refused, string>;

/**
 * Why an answer was not stored, in a sentence. It cost no attempt.
 * @param mend what the answer's verdict says is to be mended, for an answer that is refused after it was graded
 */
export function refusal(code: Refused, mend: readonly string[] = []): SubmitRefusal {
  return { ok: false, code, message: [...mend.slice(0, 1), messages[code]].join(" ") };
}
