/**
 * SQL of `assignment`: after how many attempts at a part its likely mistake may be named to the student, by the
 * assignment's policy: when that level and all lower ones are open. NULL while no number is enough.
 */
export const NAMED_FROM = `(
  SELECT CASE
    WHEN bool_or(opens.value = 'never') THEN NULL
    WHEN now() > assignment.due_at THEN 0
    WHEN bool_or(opens.value = 'after-due') THEN NULL
    ELSE max(CASE WHEN opens.value ~ '^[0-9]+$' THEN opens.value::int END)
  END
  FROM jsonb_each_text(assignment.reveal) AS opens WHERE opens.key IN ('score', 'cells', 'diagnosis'))`;
