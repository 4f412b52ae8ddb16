interface OfAssignment {
  reveal: string;
  dueAt: string;
}

/**
 * SQL: after how many attempts at a part its likely mistake may be named to the student, by the assignment's policy:
 * when that level and all lower ones are open. NULL while no number is enough.
 * @param columns of the assignment: its policy and its due date
 */
export const namedFrom = ({ reveal, dueAt }: OfAssignment): string => `(
  SELECT CASE
    WHEN bool_or(opens.value = 'never') THEN NULL
    WHEN now() > ${dueAt} THEN 0
    WHEN bool_or(opens.value = 'after-due') THEN NULL
    ELSE max(CASE WHEN opens.value ~ '^[0-9]+$' THEN opens.value::int END)
  END
  FROM jsonb_each_text(${reveal}) AS opens WHERE opens.key IN ('score', 'cells', 'diagnosis'))`;
