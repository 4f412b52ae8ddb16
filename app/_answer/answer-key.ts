import type { RawAnswer } from "@/grader";

/**
 * Hands out one idempotency key for each distinct answer: an answer sent again after a lost connection carries the
 * key it had, so that it is stored once however often it is sent.
 */
export function answerKeys(newKey: () => string): (answer: RawAnswer) => string {
  let last = { answer: "", key: "" };
  return (answer) => {
    const text = JSON.stringify(answer);
    if (last.key === "" || last.answer !== text) last = { answer: text, key: newKey() };
    return last.key;
  };
}
