import { postJson } from "@/app/_answer/post-json";
import { practiceAnswersPath } from "@/lib/paths";
import type { PracticeReply } from "@/lib/practice/views";

interface SentAnswer {
  practice: string;
  part: string;
  /** JSON text of the cells. */
  answer: string;
  /** The same for every retry of one answer: sending it again is harmless. */
  key: string;
}

/** Has an answer of one's own practice checked and kept. */
export const sendPracticeAnswer = (sent: SentAnswer) =>
  postJson<PracticeReply>({ path: practiceAnswersPath, body: sent, done: "progress" });
